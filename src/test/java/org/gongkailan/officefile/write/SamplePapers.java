package org.gongkailan.officefile.write;

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

/** Papers of the kinds the features print. */
final class SamplePapers {
    private static final Style TITLE = Style.of(Typeface.SONG, 18).asBold();
    private static final Style HEAD = Style.of(Typeface.HEI, 10.5);
    private static final Style TEXT = Style.of(Typeface.SONG, 9);
    private static final LocalDate DATE = LocalDate.of(2025, 6, 30);
    private static final String CHANNELS = """
            ■政府网站 □政府公报
            □两微一端 □发布会/听证会
            □广播电视 □纸质媒体
            ■公开查阅点 ■政务服务中心
            □便民服务站 □入户/现场
            ■社区/企事业单位/村公示栏(电子屏) □精准推送
            □其他""";

    private SamplePapers() {
    }

    /** A catalogue on A3 landscape: two head rows, merged first level. */
    static Paper catalogue(int rows) {
        var table = new ArrayList<Row>();
        table.add(Row.of(head("序号", 2, 1), head("公开事项", 1, 2), head("公开内容\n（要素）", 2, 1), head("公开依据", 2, 1),
                head("公开时限", 2, 1), head("公开主体", 2, 1), head("公开渠道和载体", 2, 1), head("公开对象", 1, 2)));
        table.add(Row.of(head("一级事项", 1, 1), head("二级事项", 1, 1), head("全社会", 1, 1), head("特定群体", 1, 1)));
        for (int i = 0; i < rows; i++) {
            table.add(Row.of(item(i)));
        }
        var widths = List.of(30.0, 70.0, 90.0, 190.0, 220.0, 120.0, 80.0, 230.0, 40.0, 60.0);
        return paper("云溪县社会救助领域基层政务公开标准目录", PageSetup.landscape(PaperSize.A3, 20, 15, 20, 15),
                List.of(title("云溪县社会救助领域基层政务公开标准目录"), Table.of(widths, 2, table)));
    }

    private static List<Cell> item(int i) {
        var cells = new ArrayList<Cell>();
        cells.add(text(String.valueOf(i + 1)).aligned(Align.CENTER).asNumber());
        if (i % 3 == 0) {
            cells.add(text("最低生活保障").spanning(3, 1));
        }
        cells.add(text("政策法规文件"));
        cells.add(text("国务院关于进一步加强和改进最低生活保障工作的意见（国发〔2012〕45号）；各地配套政策法规文件"));
        cells.add(text("《中华人民共和国政府信息公开条例》（国务院令第711号）\n《社会救助暂行办法》（国务院令第649号）"));
        cells.add(text("制定或获取信息之日起10个工作日内"));
        cells.add(text("云溪县民政局"));
        cells.add(text(CHANNELS));
        cells.add(text("√").aligned(Align.CENTER));
        cells.add(text(""));
        return cells;
    }

    /** A page of running text with a small table of money and a signature. */
    static Paper letter() {
        var body = Style.of(Typeface.FANGSONG, 16);
        var rows = List.of(Row.of(head("项目", 1, 1), head("金额（元）", 1, 1)),
                Row.of(text("耕地地力保护补贴"), text("1,121.10").asNumber()),
                Row.of(text("=HYPERLINK(\"http://x\")"), text("-0.50").asNumber()));
        return paper("公示", PageSetup.gbt9704(), List.of(title("关于补贴发放的公示"),
                Paragraph.of("一、基本情况", Style.of(Typeface.HEI, 16)).heading(1).leading(28).indented(32),
                Paragraph.of("（一）依据", Style.of(Typeface.KAI, 16)).heading(2).leading(28).indented(32),
                Paragraph.of("根据《中华人民共和国政府信息公开条例》第三十三条，现将2025年“一卡通”发放情况予以公示，公示期为七日，"
                        + "如有异议请在公示期内以书面形式向村民委员会提出。", body).aligned(Align.JUSTIFY).leading(28).indented(32),
                new Gap(12), Table.of(List.of(300.0, 140.0), 1, rows), new Gap(28),
                Paragraph.of("太平镇小河村民委员会\n2025年6月30日", body).aligned(Align.RIGHT).leading(28)));
    }

    private static Paper paper(String title, PageSetup page, List<Block> blocks) {
        return new Paper(title, "云溪县政务公开办公室", DATE, page, blocks,
                new PageNumber("— {page} —", Style.of(Typeface.SONG, 14), Align.CENTER));
    }

    private static Paragraph title(String text) {
        return Paragraph.of(text, TITLE).aligned(Align.CENTER).spaced(0, 12).keptWithNext();
    }

    private static Cell head(String text, int rows, int columns) {
        return Cell.of(text, HEAD).aligned(Align.CENTER).spanning(rows, columns).filled(0xF2F2F2);
    }

    private static Cell text(String text) {
        return Cell.of(text, TEXT);
    }
}
