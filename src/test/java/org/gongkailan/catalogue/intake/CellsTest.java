package org.gongkailan.catalogue.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Optional;
import org.gongkailan.catalogue.Levels;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.junit.jupiter.api.Test;

/** Cells of published tables with their marks and defects. */
class CellsTest {
    @Test
    void tickedBoxesAreReadInEveryMark() {
        var two = List.of("政府网站", "公开查阅点");
        assertEquals(two, ChannelCell.read("■政府网站 □政府公报\n□两微一端 ■公开查阅点"));
        assertEquals(two, ChannelCell.read("R政府网站 £政府公报\n£两微一端 R公开查阅点"));
        assertEquals(two, ChannelCell.read("◆政府网站 ◇政府公报 ◆公开查阅点"));
        assertEquals(two, ChannelCell.read("▄政府网站 口政府公报\n▄公开查阅点 口其他"));
        assertEquals(two, ChannelCell.read("t政府网站□政府公报\nt公开查阅点□政务服务中心"));
        assertEquals(two, ChannelCell.read("■政府网站口政府公报■公开查阅点"));
    }

    @Test
    void onlyTickedAndPlainNamesAreRead() {
        assertEquals(List.of("精准推送"), ChannelCell.read("■精准推送"));
        assertEquals(List.of("政府网站", "政务服务中心"), ChannelCell.read("政府网站、政务服务中心"));
        assertEquals(List.of("发布会/听证会", "社区/企事业单位/村公示栏(电子屏)"),
                ChannelCell.read("发布会/听证会；社区/企事业单位/村公示栏（电子屏）"));
        assertEquals(List.of(), ChannelCell.read("□政府网站 □政府公报"));
    }

    @Test
    void localNamesAndNamedOthersAreKept() {
        assertEquals(List.of("铁力市政府网站"), ChannelCell.read("■铁力市政府网站"));
        assertEquals(List.of("政府网站", "部门网站"), ChannelCell.read("■政府网站 □纸质媒体\n■其他_部门网站_"));
        assertEquals(List.of("其他"), ChannelCell.read("■其他_____"));
        assertEquals(List.of("12345政务服务热线"), ChannelCell.read("□精准推送■12345政务服务热线□其他"));
    }

    @Test
    void elementsAreDividedByNumbersBulletsSemicolonsOrCommas() {
        assertEquals(List.of("机构职能、权责清单、执法人员名单", "执法依据"),
                ElementList.read("1.机构职能、权责清单、执法人员名单;\n2.执法依据;"));
        assertEquals(List.of("法律法规和政策文件", "办事指南,包括:适用范围、项目信息(项目名称、审批类别)", "结果信息"),
                ElementList.read("●法律法规和政策文件 ●办事指南,包括:适用范围、项目信息(项目名称、审批类 别) ●结果信息"));
        assertEquals(List.of("办理条件", "办理时间、地点"), ElementList.read("办理条件；办理时间、地点"));
        assertEquals(List.of("事项名称", "办理材料", "结果送达"), ElementList.read("事项名称、办理材料、结果送达"));
        assertEquals(List.of("办理时间、地点"), ElementList.read("办理时间、地点"));
        assertEquals(List.of("实体、热线、网络平台指南"), ElementList.read("1.实体、热线、网络平台指南"));
    }

    @Test
    void lawTitlesInElementsAreNotTornApart() {
        assertEquals(List.of("民政部关于印发《特困人员认定办法；试行》的通知", "各地配套文件"),
                ElementList.read("民政部关于印发《特困人员认定办法；试行》的通知；各地配套文件"));
    }

    @Test
    void basesAreDividedBetweenTitles() {
        assertEquals(List.of("中华人民共和国预算法", "中华人民共和国政府信息公开条例（国务院令第711号）"),
                BasisList.read("《中华人民共和国预算法》、《中华人民共和国政府信息公开条例》（国务院令第711号）"));
        assertEquals(List.of("公共租赁住房管理办法(住房和城乡建设部令第11号)"),
                BasisList.read("【规章】《公共租赁住房管理办法》(住房和城乡建设部令第11号)"));
        assertEquals(List.of("关于印发《地方预决算公开操作规程》的通知（财预〔2016〕143号）"),
                BasisList.read("关于印发《地方预决算公开操作规程》的通知（财预〔2016〕143号）"));
        assertEquals(List.of("环境保护法", "水污染防治法"), BasisList.read("《环境保护法》《水污染防治法》"));
        assertEquals(List.of("环境保护法第三条", "水污染防治法第二十条第（一）项"),
                BasisList.read("《环境保护法》第三条《水污染防治法》第二十条第（一）项"));
        assertEquals(List.of("环境保护法", "水污染防治法"), BasisList.read("【法律】《环境保护法》【法律】《水污染防治法》"));
        assertEquals(List.of("中华人民共和国政府信息公开条例", "水污染防治法"),
                BasisList.read("中华人民共和国政府信\n息公开条例\n水污染防治法"));
        assertEquals(List.of("关于全面推进政务公开工作的意见（中办发【2016】8号）"), BasisList.read("关于全面推进政务公开工作的意见（中办发【2016】8号）"));
    }

    @Test
    void brokenWordsAreJoinedAndIssuersStayApart() {
        assertEquals("公开主体", Words.key("公开主\n体"));
        assertEquals("20个工作日", Words.key("２０个工作日"));
        assertEquals("民政部 财政部通知", Words.tidy("民政部 财政部通 知"));
    }

    @Test
    void ticksAndNamedGroupsAreTold() {
        assertEquals("", Ticks.named("√"));
        assertEquals("申请人", Ticks.named("√申请人"));
        assertNull(Ticks.named("□"));
    }

    @Test
    void levelsAreReadFromTheirLocalWords() {
        assertEquals(new Levels(false, true, true), LevelWord.of("乡、村级").orElseThrow().levels());
        assertEquals(new Levels(true, false, false), LevelWord.of("区级").orElseThrow().levels());
        assertEquals(new Levels(false, true, false), LevelWord.of("街镇级").orElseThrow().levels());
        assertEquals(new Levels(true, false, false), LevelWord.of("县（市、区）级").orElseThrow().levels());
        assertEquals(new LevelWord(Levels.NONE, true), LevelWord.of("市级").orElseThrow());
        assertEquals(Optional.empty(), LevelWord.of("责任科室"));
    }

    @Test
    void domainsAreRecognisedInTitlesSheetsAndOldNames() {
        var names = new DomainNames(new StandardCatalogue(), List.of());
        assertEquals("03", names.ofTitle("（三）义务教育领域基层政务公开标准目录").orElseThrow().code());
        assertEquals("20", names.ofTitle("班老乡医疗卫生领域基层政务公开标准目录").orElseThrow().code());
        assertEquals("22", names.ofTitle("救灾生产领域基层政务公开标准目录").orElseThrow().code());
        assertEquals("09", names.in("就业").orElseThrow().code());
        assertEquals(Optional.empty(), names.in("就近安置"));
        assertEquals("交通运输", names.ofTitle("云溪县交通运输领域基层政务公开事项目录").orElseThrow().name());
        assertEquals("市场监管", names.ofTitle("云溪县市场监管领域基层政务公开事项目录").orElseThrow().name());
        assertEquals("城市管理", names.ofTitle("城市管理领域基层政务公开事项目录").orElseThrow().name());
        assertEquals("智慧城市建设", names.ofTitle("云溪县智慧城市建设领域政务公开事项目录").orElseThrow().name());
        assertEquals("社区矫正", names.ofTitle("江北市云溪区社区矫正领域政务公开事项目录").orElseThrow().name());
        assertEquals("Z01", names.ofTitle("（二十七）交通运输领域基层政务公开标准目录").orElseThrow().code());
        assertEquals("交通运输", names.made().getFirst().name());
    }
}
