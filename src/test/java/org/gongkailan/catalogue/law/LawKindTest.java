package org.gongkailan.catalogue.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawKindTest {
    @ParameterizedTest
    @CsvSource({"中华人民共和国城乡规划法, , LAW", "中华人民共和国民法典, , LAW", "中华人民共和国政府信息公开条例, 国务院令第711号, REGULATION",
            "村庄和集镇规划建设管理条例, , REGULATION", "广东省政务公开条例, , LOCAL", "公共租赁住房管理办法, 住房和城乡建设部令第11号, RULE",
            "特困人员认定办法, 民发〔2021〕43号, DOCUMENT", "国务院关于全面建立临时救助制度的通知, , DOCUMENT", "某项办法, , OTHER",
            "政务服务中心标准化工作指南 GB/T 32170.2, , STANDARD"})
    void titleAndNumberTellTheKind(String title, String number, LawKind kind) {
        var issue = new Issue(number, List.of(), false, null, null, null, null);
        assertEquals(kind, LawKind.of(new Law(title, List.of(), issue, new Standing(null, null, null, null), "", false)));
    }
}
