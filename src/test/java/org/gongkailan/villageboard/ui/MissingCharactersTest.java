package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.typeset.PagePictures;
import org.gongkailan.villageboard.Village;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.villageboard.roll.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a name that no font can draw to the name on the page. */
class MissingCharactersTest {
    private static final String NAME = "陈\uE8F1";
    @TempDir
    private Path folder;
    private BoardDesk desk;
    private NewPostingViewModel model;

    @BeforeEach
    void openARollWithSuchAName() {
        desk = new BoardDesk(folder);
        model = desk.newPosting();
        var roll = Samples.rollOf(Samples.entry(4, "江娜", "32.65"), Samples.entry(9, NAME, "12.00"));
        model.resume(desk.kinds.all().getFirst(), roll, List.of(), Samples.WEST_BAY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Path picture() throws IOException {
        var image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 120, 120);
        graphics.setColor(Color.BLACK);
        graphics.drawRect(30, 30, 60, 60);
        graphics.drawLine(30, 60, 90, 60);
        graphics.dispose();
        Path file = folder.resolve("字.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    @Test
    void itIsNamedWithRowPersonVillageAndCodePointBeforeAnythingIsPrinted() {
        var missing = model.characters.missing.getFirst();

        assertEquals("U+E8F1", missing.odd().number());
        assertEquals("第 9 行 陈*（石桥镇西湾村）", missing.places());
        assertTrue(model.findings.stream().anyMatch(finding -> finding.rule().equals("glyph-missing")));
    }

    @Test
    void aPictureOfItIsPrintedAsTextAndCanBeTakenBack() throws IOException {
        model.characters.supplyPicture(model.characters.missing.getFirst(), picture());

        assertEquals(List.of(), model.characters.missing);
        assertFalse(model.findings.stream().anyMatch(finding -> finding.rule().equals("glyph-missing")));
        model.print(Set.of(Samples.WEST_BAY), folder.resolve("out"), (result, out) -> { });
        try (var files = Files.list(folder.resolve("out")); var pdf = Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains(NAME));
        }

        desk.notices.pictures().remove(desk.notices.pictures().all().getFirst());
        model.page.draw();
        assertEquals(1, model.characters.missing.size());
    }

    @Test
    void itKeepsItsVillageFromBeingPrintedAndOnlyThat() {
        var others = Samples.rollOf(Samples.entry(4, "江娜", "32.65").in(new Village("石桥镇", "西河村")), Samples.entry(9, NAME, "12.00"));
        model.resume(desk.kinds.all().getFirst(), others, List.of(), Samples.WEST_BAY);

        model.print(Set.copyOf(model.page.villages), folder.resolve("out"), (result, out) ->
                assertEquals(List.of("石桥镇西河村"), result.printed().stream().map(printout -> printout.village().label()).toList()));
        model.pictures(Set.of(Samples.WEST_BAY), folder.resolve("out"), PagePictures.USUAL, (result, out) -> assertEquals(List.of(), result.files()));
        assertEquals("石桥镇西湾村（第9行，陈*）：U+E8F1 没有字体可以显示，本村暂不打印；请补字体、补图片，或写明理由后留空手写", finding().message());
    }

    @Test
    void aReasonOnRecordLeavesALineToWriteOnAndSaysSo() throws IOException {
        model.leaveToHand("无此字的字体，由村文书手写");

        assertEquals(List.of(), model.characters.missing);
        var record = desk.notices.releases().all().getFirst();
        assertEquals(List.of("glyph-missing U+E8F1"), record.rules());
        assertEquals("无此字的字体，由村文书手写", record.reason());
        assertEquals(Severity.WARNING, finding().severity());
        model.print(Set.of(Samples.WEST_BAY), folder.resolve("out"), (result, out) -> { });
        try (var files = Files.list(folder.resolve("out")); var pdf = Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("陈") && !text.contains("E8"), text);
        }
    }

    @Test
    void theReasonForOneCharacterDoesNotReleaseAnother() {
        model.leaveToHand("由村文书手写");
        model.words.programme.set("稻谷补贴\uE8F2");

        assertEquals("标题、正文或落款", model.characters.missing.getFirst().places());
        assertTrue(model.findings.stream().anyMatch(each -> each.severity() == Severity.ERROR && each.message().contains("U+E8F2")));
    }

    @Test
    void aSignForACharacterThatSomebodyDidNotHaveIsAGapInAName() {
        model.resume(desk.kinds.all().getFirst(), Samples.rollOf(Samples.entry(9, "陈□", "12.00")), List.of(), Samples.WEST_BAY);

        assertEquals(Severity.ERROR, finding().severity());
        assertTrue(finding().message().contains("“□”"), finding().message());
        assertEquals("第 9 行 陈*（石桥镇西湾村）", model.characters.missing.getFirst().places());
    }

    private Finding finding() {
        return model.findings.stream().filter(each -> each.rule().equals("glyph-missing")).findFirst().orElseThrow();
    }

    @Test
    void aFileThatIsNoPictureChangesNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("字.png"), "不是图片");

        assertThrows(UserProblem.class, () -> model.characters.supplyPicture(model.characters.missing.getFirst(), text));
        assertEquals(1, model.characters.missing.size());
        assertEquals(List.of(), desk.notices.pictures().all());
    }
}
