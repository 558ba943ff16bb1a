package org.gongkailan.cli.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkailan.assembly.AppFolder;
import org.gongkailan.assembly.Assembly;
import org.gongkailan.cli.CommandRun;
import org.gongkailan.cli.office.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BoardPrintTest {
    @TempDir
    private Path folder;

    @Test
    void jsonCarriesVillagesTotalsFilesAndFindings() throws IOException {
        var run = CommandRun.of("board", "print", "--roll", roll(), "--notice", "subsidy-payment", "--out", folder.resolve("out"),
                "--from", "2026-11-23", "--phone", "0731-88221234", "--json", "--quiet");
        var json = JsonMapper.builder().build().readTree(run.out());

        assertEquals(1, run.exit(), "a row without village is an error");
        assertEquals("", run.err());
        assertEquals(12, json.get("villages").size());
        assertEquals("742876.91", json.get("total").asString());
        assertEquals("2026-11-27", json.get("period").get("last").asString());
        assertEquals(10, json.get("findings").size());
        assertTrue(Files.size(Path.of(json.get("villages").get(0).get("file").asString())) > 10_000);
        String said = run.out().replace(folder.toString(), "").replaceAll("[0-9a-f]{64}", "");
        assertFalse(said.matches("(?s).*\\d{11}.*"), "a long number in the output");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"--notice, no-such", "--paper, A7", "--from, 11-23", "--days, 0", "--days, many", "--unit, week", "--tiles, B5"})
    void badUsageIsOneSentenceAndNothingIsWritten(String option, String value) throws IOException {
        var run = CommandRun.of("board", "print", "--roll", roll(), "--out", folder.resolve("out"),
                "--notice".equals(option) ? "--quiet" : "--notice=subsidy-payment", option, value);

        assertEquals(2, run.exit());
        assertFalse(run.err().isBlank());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aTextIsReadAsTheNotepadOfAVillageWroteIt() throws IOException {
        Path text = Files.write(folder.resolve("村规民约.txt"), "第一条　爱护公物。".getBytes("GB18030"));
        Path nothing = Files.write(folder.resolve("坏.txt"), new byte[] {'a', 0, 'b'});

        assertEquals(0, charter(text).exit());
        try (var files = Files.list(folder.resolve("out")); var pdf = Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("爱护公物"));
        }
        assertTrue(charter(nothing).err().contains("不是文本文件"));
        assertTrue(charter(folder.resolve("没有.txt")).err().contains("找不到文件"));
    }

    private CommandRun charter(Path text) {
        return CommandRun.of("board", "print", "--notice", "village-charter", "--text", text, "--village", "西湾村", "--out", folder.resolve("out"));
    }

    @Test
    void twoVillagesWithOneLongBeginningAreTwoFilesThatSayKindAndDay() throws IOException {
        String same = "湾".repeat(100);
        Path roll = Files.writeString(folder.resolve("花名册.csv"), "行政村,村民小组,户主姓名,补贴金额\n%s甲村,3组,江娜,1\n%s乙村,3组,江海,1\n".formatted(same, same));
        CommandRun.of("board", "print", "--roll", roll, "--notice", "subsidy-payment", "--out", folder.resolve("out"), "--from", "2026-11-23");

        try (var files = Files.list(folder.resolve("out"))) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertEquals(2, names.size(), names.toString());
            assertTrue(names.stream().allMatch(name -> name.endsWith("惠农补贴发放-2026-11-23.pdf")), names.toString());
        }
    }

    @Test
    void aFileThatIsNoRollIsOneSentence() throws IOException {
        Path text = Files.writeString(folder.resolve("说明.xlsx"), "这不是表格");
        var run = CommandRun.of("board", "print", "--roll", text, "--notice", "subsidy-payment", "--out", folder.resolve("out"));

        assertEquals(2, run.exit());
        assertEquals(1, run.err().strip().lines().count(), run.err());
    }

    @Test
    void aCharacterThatTheOfficeDrewIsPrintedWithItsWorkspace() throws IOException {
        Path workspace = folder.resolve("county.gkl");
        CommandRun.of("workspace", "create", workspace, "--unit", "云溪县人民政府", "--level", "county");
        try (Office office = new Assembly(Clock.systemUTC(), AppFolder.at(folder.resolve("home"))).open(workspace)) {
            office.notices().pictures().supply(0xE8F1, picture());
        }
        Path roll = Files.writeString(folder.resolve("花名册.csv"), "行政村,村民小组,户主姓名,补贴金额\n西湾村,3组,陈\uE8F1,12.50\n");
        var alone = CommandRun.of("board", "print", "--roll", roll, "--notice", "subsidy-payment", "--out", folder.resolve("alone"), "--phone", "0731-88221234");
        var drawn = CommandRun.of("board", "print", "--roll", roll, "--notice", "subsidy-payment", "--out", folder.resolve("drawn"), "--phone", "0731-88221234",
                "-w", workspace);

        assertEquals(1, alone.exit());
        assertTrue(alone.out().contains("西湾村（第2行，陈*）：U+E8F1"), alone.toString());
        assertFalse(alone.out().contains(".pdf"), alone.out());
        assertTrue(alone.err().contains("已打印0个村，共0页、0户、0.00元"), alone.err());
        assertEquals(0, drawn.exit());
        assertFalse((drawn.out() + drawn.err()).contains("U+E8F1"), drawn.toString());
        try (var files = Files.list(folder.resolve("drawn")); var pdf = Loader.loadPDF(files.findFirst().orElseThrow().toFile())) {
            assertTrue(new PDFTextStripper().getText(pdf).contains("陈\uE8F1"));
        }
    }

    private Path picture() throws IOException {
        var image = new BufferedImage(120, 120, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = image.createGraphics();
        graphics.fillRect(0, 0, 120, 120);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(30, 30, 60, 20);
        graphics.dispose();
        Path file = folder.resolve("字.png");
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private Path roll() throws IOException {
        Path file = folder.resolve("roll.xlsx");
        try (var in = BoardPrintTest.class.getResourceAsStream("/org/gongkailan/sample/roll/roll-1200.xlsx")) {
            Files.copy(in, file);
        }
        return file;
    }
}
