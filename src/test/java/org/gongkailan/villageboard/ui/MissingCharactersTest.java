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
        assertEquals(1, desk.board.missing(model.rolls.roll.get()).size());
    }

    @Test
    void aFileThatIsNoPictureChangesNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("字.png"), "不是图片");

        assertThrows(UserProblem.class, () -> model.characters.supplyPicture(model.characters.missing.getFirst(), text));
        assertEquals(1, model.characters.missing.size());
        assertEquals(List.of(), desk.notices.pictures().all());
    }
}
