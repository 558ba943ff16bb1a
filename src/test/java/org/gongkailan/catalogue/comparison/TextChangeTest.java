package org.gongkailan.catalogue.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.comparison.TextChange.Mark;
import org.gongkailan.catalogue.comparison.TextChange.Piece;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    private static final int[] CHARACTERS = "公开事项。\n𠮷".codePoints().toArray();

    @Test
    void onlyWhatDiffersIsHighlighted() {
        assertEquals("信息形成之日起[-20-]{+10+}个工作日内", marked("信息形成之日起20个工作日内", "信息形成之日起10个工作日内"));
        assertEquals("云溪县{+农业农村+}局", marked("云溪县局", "云溪县农业农村局"));
        assertEquals("", marked("", ""));
        assertEquals("{+新+}", marked("", "新"));
        assertEquals("[-旧-]", marked("旧", ""));
    }

    @Test
    void aLineThatCameOrWentStandsByItself() {
        assertEquals("办理条件\n[-申请材料\n-]办理时间\n{+联系方式\n+}投诉渠道",
                marked("办理条件\n申请材料\n办理时间\n投诉渠道", "办理条件\n办理时间\n联系方式\n投诉渠道"));
    }

    @Test
    void aLineThatIsWrittenAnewIsComparedByItsCharacters() {
        assertEquals("办理条件\n申请材料[-清单-]{+目录+}\n办理时间",
                marked("办理条件\n申请材料清单\n办理时间", "办理条件\n申请材料目录\n办理时间"));
    }

    @Test
    void crumbsBetweenChangesBelongToTheChange() {
        assertEquals("由[-民政的局-]{+农业的厅+}负责办理", marked("由民政的局负责办理", "由农业的厅负责办理"));
    }

    @Test
    void charactersOutsideTheBasicPlaneStayWhole() {
        assertEquals("[-𠮷-]{+𡈽+}家湾村", marked("𠮷家湾村", "𡈽家湾村"));
    }

    @Test
    void textsThatShareNothingAreNotSearchedForEver() {
        String before = text(new Random(1), 22_000);
        String after = text(new Random(2), 22_000);
        long start = System.nanoTime();
        var change = TextChange.of(before, after);
        assertTrue(System.nanoTime() - start < 2_000_000_000L);
        assertEquals(before, joined(change.before()));
        assertEquals(after, joined(change.after()));
    }

    @Test
    void thePiecesAlwaysMakeUpBothTexts() {
        var random = new Random(3);
        for (int i = 0; i < 500; i++) {
            String before = text(random, random.nextInt(60));
            String after = text(random, random.nextInt(60));
            var change = TextChange.of(before, after);
            assertEquals(before, joined(change.before()));
            assertEquals(after, joined(change.after()));
        }
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, 7).mapToObj(i -> Character.toString(CHARACTERS[i])).collect(Collectors.joining());
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String marked(String before, String after) {
        return TextChange.of(before, after).pieces().stream().map(piece -> piece.mark() == Mark.SAME ? piece.text()
                : piece.mark() == Mark.GONE ? "[-" + piece.text() + "-]" : "{+" + piece.text() + "+}")
                .collect(Collectors.joining());
    }
}
