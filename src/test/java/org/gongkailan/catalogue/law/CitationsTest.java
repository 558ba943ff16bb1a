package org.gongkailan.catalogue.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Ways of writing a basis, from the shipped standard, the sample tables and the layouts of real ones. */
class CitationsTest {
    private static final String OGI = "中华人民共和国政府信息公开条例";
    private static final String SOCIAL = "中华人民共和国社会保险法";
    private static final String OPEN = "关于全面推进政务公开工作的意见";
    private static final String BUDGET = "财政部关于印发〈地方预决算公开操作规程〉的通知";

    private final LawRegister register = new LawRegister();

    @Test
    void theRegulationIsKnownHoweverItIsWritten() {
        for (String basis : List.of("中华人民共和国政府信息公开条例（国务院令第711号）",
                "中华人民共和国政府信息公开条例(国务院令第711号)", "《政府信息公开条例》", "政府信息公开条例",
                "《中华人民共和国政府信息公开条例》（国务院令第711号）", "【条例】《政府信息公开条例》",
                "【行政法规】《中华人民共和国政府信息公开条例》", "《中华人民共和国政府信息公开条例(国务院令第711号)》",
                "中华人民共和国 政府信息公 开条例（国务院 令第 711 号）", "《政府信息公开条例》第二十条",
                "政府信息公开条例第二十条第六项", "1.《政府信息公开条例》", "（1）政府信息公开条例", "①《政府信息公开条例》",
                "《中华人民共和国政府信息公开条例》(国令第711号)", "政府信息公开条例（国务院令第７１１号）",
                "《政府信息公开条例》等法律法规和文件规定", "依据：《政府信息公开条例》", "信息公开条例", "国务院令第711号",
                "《政府信息公开条例", "政府信息公开条例国务院令第711号", "《政府信息公开条例》（2019年修订）",
                "《中华人民共和国政府信息公开条例》（国务院令第711号，2019年修订）", "《政府信息公开条例》第二十条第（一）项",
                "【行政法规】《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）第二十条第（一）项",
                "《政府信息公开条例》（国务院第711号令）", "《政府信息公开条例》（国务院令（第711号））", "国务院第711号令",
                "《中华人民共和国政府信\n息公开条例》", "中华人民共和国政府信\n息公开条\n例（国务院令第711号）",
                "政府信息公开条例（２０１９ 年修订）第 20 条", "《政府信息公开条例》［国务院令第711号］")) {
            assertEquals(OGI, read(basis), basis);
        }
    }

    @Test
    void editionsAreTakenOffTheTitle() {
        for (String basis : List.of("中华人民共和国社会保险法(2018年修正)", "中华人民共和国社会保险法（2018年修正）",
                "《社会保险法》（2018修正）", "《中华人民共和国社会保险法》（2018年12月29日修正）", "社会保险法（2018年版）",
                "《社会保险法》（2018）", "【法律】《中华人民共和国社会保险法》", "《中华人民共和国社会保险法》（2010年10月28日，2018年修订）")) {
            assertEquals(SOCIAL, read(basis), basis);
        }
    }

    @Test
    void nestedAndPassedOnTitlesAreOne() {
        for (String basis : List.of("财政部关于印发〈地方预决算公开操作规程〉的通知(财预〔2016〕143号)",
                "《财政部关于印发<地方预决算公开操作规程>的通知》", "《关于印发〈地方预决算公开操作规程〉的通知》（财预[2016]143号）",
                "《地方预决算公开操作规程》", "地方预决算公开操作规程（财预〔2016〕143号）",
                "《财政部关于印发<《财政部关于印发〈地方预决算公开操作规程〉的通知》财预〔2016〕143号)等法律法规和文件规定")) {
            assertEquals(BUDGET, read(basis), basis);
        }
    }

    @Test
    void issuersBeforeTheTitleMayBeLeftOut() {
        for (String basis : List.of("关于全面推进政务公开工作的意见（中办发〔2016〕8号）",
                "《中共中央办公厅 国务院办公厅关于全面推进政务公开工作的意见》（中办发〔2016〕8号）",
                "《关于全面推进政务公开工作的意见（中办发〔2016〕8号）》", "中办发〔2016〕8号", "中办发（2016）8号", "中办发[2016]8号", "中办发［2016］8号", "中办发【2016】8号", "中办发﹝2016﹞8号",
                "中办发〔2016〕０8号", "《关于全面推进政务公\n开工作的意见》(中办发﹝２０１６﹞ 8 号)")) {
            assertEquals(OPEN, read(basis), basis);
        }
        assertEquals("国家税务总局关于印发〈全面推进政务公开工作实施办法〉的通知", read("税总发〔201744号"));
        assertEquals("〈关于全面推进政务公开工作的意见〉实施细则", read("《〈关于全面推进政务公开工作的意见〉实施细则》（国办发〔2016〕80号）"));
        assertEquals("特困人员认定办法", read("《特困人员认定办法》的通知（民发〔2016〕178号）"));
    }

    @Test
    void severalLawsInOneCellAreToldApart() {
        assertEquals("中华人民共和国预算法 + " + OGI, read("《中华人民共和国预算法》、《中华人民共和国政府信息公开条例》"));
        assertEquals(OGI + " + " + SOCIAL + " + 社会保险费征缴暂行条例",
                read("《政府信息公开条例》、《中华人民共和国社会保险法》、《社会保险费征缴暂行条例》"));
        assertEquals("中华人民共和国行政许可法 + 中华人民共和国母婴保健法",
                read("《中华人民共和国行政许可法》《中华人民共和国母婴保健法》"));
        assertEquals(OGI + " + " + SOCIAL, read("政府信息公开条例、社会保险法"));
        assertEquals(OGI + " + " + SOCIAL, read("政府信息公开条例；社会保险法（2018年修正）"));
        assertEquals(OGI + " + " + SOCIAL, read("【条例】政府信息公开条例【法律】社会保险法"));
        assertEquals(SOCIAL + " + " + OGI, read("社会保险法和政府信息公开条例"));
        assertEquals(OGI + " + " + SOCIAL, read("《政府信息公开条例》第二十条第（一）项《社会保险法》第三条"));
        assertEquals(OGI + " + " + SOCIAL, read("【行政法规】《政府信息公开条例》 【法律】《社会保险法》"));
        assertEquals(OGI + " + " + SOCIAL, read("政府信息公开条例\n社会保险法（2018年修正）"));
        assertEquals(OGI + " + " + SOCIAL + " + " + OPEN, read("1.《政府信息公开条例》2.《社会保险法》3.《关于全面推进政务公开工作的意见》"));
        assertEquals("国家税务总局关于印发〈全面推进政务公开工作实施办法〉的通知 + " + OGI,
                read("《国家税务总局关于印发〈全面推进政务公开工作实施办法〉的通知》（税总发〔2017〕44号）《政府信息公开条例》"));
    }

    @Test
    void commasInsideATitleDivideNothing() {
        assertEquals("国务院扶贫办、财政部关于完善扶贫资金项目公告公示制度的指导意见",
                read("国务院扶贫办、财政部关于完善扶贫资金项目公告公示制度的指导意见（国开办发〔2018〕11号）"));
        assertEquals("国家卫生健康委关于修改〈职业健康检查管理办法〉等4部门规章的决定",
                read("《国家卫生健康委关于修改<职业健康检查管理办法>等4部门规章的决定》"));
    }

    @Test
    void whatIsNotInTheRegisterIsLeftOpen() {
        assertEquals("?", read("云溪县政务公开办法"));
        assertEquals("?", read("、；"  + "国家有关规定"));
        assertEquals("", read("  "));
    }

    private String read(String basis) {
        return register.links(basis).stream().map(link -> link.known() ? link.law().title() : "?")
                .collect(Collectors.joining(" + "));
    }
}
