package org.gongkailan.typeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Cell;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Row;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;

/** Invented papers in the shape of real ones. */
final class Samples {
    static final LocalDate DATE = LocalDate.of(2026, 11, 21);
    static final Style SONG = Style.of(Typeface.SONG, 10.5);
    static final Style HEI = Style.of(Typeface.HEI, 10.5);
    private static final Style BODY = Style.of(Typeface.FANGSONG, 16);
    private static final double LEADING = 28.9;

    private Samples() {
    }

    static Paper paper(PageSetup page, Block... blocks) {
        return new Paper("样张", "山前县人民政府办公室", DATE, page, List.of(blocks), null);
    }

    static Paper onA4(Block... blocks) {
        return paper(PageSetup.gbt9704(), blocks);
    }

    /** A report in the manner of GB/T 9704 with a figures table. */
    static Paper report() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of("山前县人民政府办公室\n2025年政府信息公开工作年度报告", Style.of(Typeface.SONG, 22).asBold())
                .aligned(Align.CENTER).leading(34).spaced(0, 28));
        blocks.add(body("根据《中华人民共和国政府信息公开条例》（国务院令第711号）第五十条和《国务院办公厅政府信息与政务公开办公室关于印发"
                + "〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，现公布本机关2025年度报告。"
                + "本报告所列数据的统计期限自2025年1月1日起至2025年12月31日止。如对本报告有疑问，请与办公室联系（地址：山前县人民路1号；"
                + "电话：0000-1234567；电子邮箱：gongkai@example.gov.cn）。"));
        for (String heading : List.of("一、总体情况", "二、主动公开政府信息情况")) {
            blocks.add(Paragraph.of(heading, Style.of(Typeface.HEI, 16)).indented(32).leading(LEADING).heading(1));
            blocks.add(Paragraph.of("（一）主动公开“应公开、尽公开”", Style.of(Typeface.KAI, 16)).indented(32).leading(LEADING)
                    .heading(2));
            blocks.add(body("2025年，共主动公开信息1,286条，其中：政务动态645条，占50.16%；概况类信息12条；财政资金类98条、"
                    + "重大建设项目类163条——均按“五公开”要求办理……全年受理依申请公开37件，较上年增长15.63%，"
                    + "均在20个工作日内答复，未收取信息处理费。“让数据多跑路，让群众少跑腿”，已成为工作人员的共识。"));
        }
        blocks.add(figures());
        blocks.add(body("三张表所列数字，均由台账直接统计得出。"));
        return new Paper("2025年政府信息公开工作年度报告", "山前县人民政府办公室", DATE, PageSetup.gbt9704(), blocks,
                new PageNumber("— {page} —", Style.of(Typeface.SONG, 14), Align.CENTER));
    }

    static Paragraph body(String text) {
        return Paragraph.of(text, BODY).indented(32).leading(LEADING).aligned(Align.JUSTIFY);
    }

    private static Table figures() {
        var rows = new ArrayList<Row>();
        rows.add(Row.of(centered("第二十条第（一）项", HEI).spanning(1, 4)));
        rows.add(Row.of(centered("信息内容", HEI), centered("本年制发件数", HEI), centered("本年废止件数", HEI),
                centered("现行有效件数", HEI)));
        for (String name : List.of("规章", "行政规范性文件")) {
            rows.add(Row.of(centered(name, SONG), number("12"), number("3"), number("105")));
        }
        rows.add(Row.of(centered("第二十条第（五）项", HEI).spanning(1, 4)));
        rows.add(Row.of(centered("行政许可", SONG), number("4863").spanning(1, 3)));
        return Table.of(List.of(110.0, 110.0, 110.0, 110.0), 0, rows);
    }

    static Cell centered(String text, Style style) {
        return Cell.of(text, style).aligned(Align.CENTER);
    }

    static Cell number(String text) {
        return Cell.of(text, SONG).asNumber();
    }

    /** A catalogue on A3 whose first level covers many rows. */
    static Paper catalogue(int groups, int rowsPerGroup) {
        var small = Style.of(Typeface.SONG, 8);
        var head = Style.of(Typeface.HEI, 8.5);
        var rows = new ArrayList<Row>();
        rows.add(Row.of(centered("序号", head).spanning(2, 1), centered("公开事项", head).spanning(1, 2),
                centered("公开内容（要素）", head).spanning(2, 1), centered("公开依据", head).spanning(2, 1),
                centered("公开时限", head).spanning(2, 1), centered("公开主体", head).spanning(2, 1),
                centered("公开渠道和载体", head).spanning(2, 1), centered("公开对象", head).spanning(1, 2),
                centered("公开方式", head).spanning(1, 2)));
        rows.add(Row.of(centered("一级事项", head), centered("二级事项", head), centered("全社会", head),
                centered("特定群体", head), centered("主动", head), centered("依申请", head)));
        for (int group = 0; group < groups; group++) {
            for (int row = 0; row < rowsPerGroup; row++) {
                var cells = new ArrayList<Cell>();
                cells.add(centered(String.valueOf(group * rowsPerGroup + row + 1), small));
                if (row == 0) {
                    cells.add(centered("第" + (group + 1) + "类社会救助", small).spanning(rowsPerGroup, 1));
                }
                cells.add(centered("二级事项" + (row + 1), small));
                cells.add(Cell.of("1.政策法规文件；2.办理事项、条件、最低生活保障标准；3.申请材料、办理流程、时间、地点、联系方式", small));
                cells.add(Cell.of("《政府信息公开条例》《社会救助暂行办法》、《国务院关于进一步加强和改进最低生活保障工作的意见》"
                        + "（国发〔2012〕45号）及各地相关政策法规文件", small));
                cells.add(Cell.of("制定或获取信息之日起10个工作日内", small));
                cells.add(centered("县民政局\n乡镇人民政府", small));
                cells.add(Cell.of("■政府网站　□政府公报\n□两微一端　□发布会/听证会\n☑社区/企事业单位/村公示栏（电子屏）", small));
                for (String mark : List.of("√", "", "√", "")) {
                    cells.add(centered(mark, small));
                }
                rows.add(Row.of(cells));
            }
        }
        var page = PageSetup.landscape(PaperSize.A3, 15, 12, 15, 12);
        var table = Table.of(List.of(28.0, 60.0, 70.0, 210.0, 230.0, 110.0, 90.0, 190.0, 36.0, 36.0, 36.0, 36.0), 2,
                rows);
        var title = Paragraph.of("山前县社会救助领域基层政务公开标准目录", Style.of(Typeface.SONG, 22).asBold())
                .aligned(Align.CENTER).spaced(0, 8).heading(1);
        return new Paper("基层政务公开标准目录", "山前县民政局", DATE, page, List.of(title, table),
                new PageNumber("第{page}页，共{pages}页", Style.of(Typeface.SONG, 9), Align.CENTER));
    }

    /** A village notice with a roll. */
    static Paper notice(int people) {
        var style = Style.of(Typeface.SONG, 11);
        var rows = new ArrayList<Row>();
        rows.add(Row.of(List.of("序号", "村民小组", "姓名", "面积（亩）", "标准（元/亩）", "金额（元）").stream()
                .map(t -> centered(t, Style.of(Typeface.HEI, 11)).filled(0xEEEEEE)).toList()));
        List<String> names = List.of("张𬭚", "李㛃", "王䶮", "赵秀兰", "欧阳建国", "阿卜杜·热合曼");
        for (int i = 1; i <= people; i++) {
            rows.add(Row.of(centered("" + i, style), centered("第" + (i % 9 + 1) + "组", style),
                    centered(names.get(i % names.size()), style), number("3.50"), number("95.00"), number("332.50")));
        }
        rows.add(Row.of(centered("合计", style).spanning(1, 3), number("" + 3.5 * people), number(""),
                number("" + 332.5 * people)));
        var text = Style.of(Typeface.FANGSONG, 15);
        var table = new Table(List.of(45.0, 75.0, 105.0, 75.0, 85.0, 85.0), 1, rows, 4, 0.5, 1);
        List<Block> blocks = List.of(
                Paragraph.of("关于柳树屯村2026年耕地地力保护补贴发放情况的公示", Style.of(Typeface.SONG, 20).asBold())
                        .aligned(Align.CENTER).spaced(0, 14),
                Paragraph.of("根据有关规定，现将本村2026年耕地地力保护补贴发放情况公示如下，公示期为5个工作日"
                        + "（2026年11月23日至11月27日）。如有异议，请在公示期内向村务监督委员会反映。", text)
                        .indented(30).leading(26).aligned(Align.JUSTIFY).spaced(0, 8),
                table, new Gap(16),
                Paragraph.of("监督电话：0000-7654321", text).leading(26).keptWithNext(),
                Paragraph.of("柳树屯村村民委员会（盖章）　　", text).leading(26).aligned(Align.RIGHT).keptWithNext(),
                Paragraph.of("2026年11月21日　　　　", text).leading(26).aligned(Align.RIGHT));
        return new Paper("补贴公示", "柳树屯村村民委员会", DATE, PageSetup.upright(PaperSize.A4, 25, 22, 22, 22), blocks,
                new PageNumber("第 {page} 页 共 {pages} 页", Style.of(Typeface.SONG, 10), Align.CENTER));
    }

    /** What is hard to draw. */
    static Paper oddities() {
        var blocks = new ArrayList<Block>();
        for (Typeface face : Typeface.values()) {
            var style = Style.of(face, 16);
            blocks.add(Paragraph.of("张𬭚、李𫖯、王㛃、赵䶮、钱𠅤；无字：𠮷、\uE005。■已公开□未公开☑是☐否☒无——“引号”……", style));
            blocks.add(Paragraph.of("粗体（一）主动公开“应公开、尽公开”", style.asBold()));
        }
        return onA4(blocks.toArray(Block[]::new));
    }
}
