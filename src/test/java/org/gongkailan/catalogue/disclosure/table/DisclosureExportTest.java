package org.gongkailan.catalogue.disclosure.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gongkailan.catalogue.disclosure.DisclosureQuery;
import org.gongkailan.catalogue.disclosure.Office;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.catalogue.disclosure.intake.ReadDisclosure;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisclosureExportTest {
    private static final PdfWriter PDF = TestFonts.PDF;
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    @TempDir
    Path folder;
    private Office office;
    private DisclosureDesk desk;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.rows();
        desk = office.desk(PDF);
        office.ledger.save(List.of(
                office.of("a", "关于最低生活保障对象（第十一批，含\\停发）的公示；附名单：" + "低保对象𠮷".repeat(12), "2026-11-02", null),
                office.of("a", "年底名单", "2026-12-14", null),
                office.of("a", "十月名单", "2026-10-15", "2026-11-03"),
                office.of("c", "办事指南", "2026-11-02", null)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theCalendarHoldsOneWholeDayEventForEachDueDay() throws IOException {
        String text = unfolded(calendar("a.ics"));
        assertEquals(2, text.split("BEGIN:VEVENT", -1).length - 1);
        assertTrue(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"), text);
        assertTrue(text.contains("\r\nDTSTART;VALUE=DATE:20261130\r\n"), text);
        assertTrue(text.contains("\r\nDTSTAMP:20261123T010000Z\r\n"), text);
        assertTrue(text.contains("\r\nUID:年底名单@gongkailan\r\n"), text);
        assertTrue(text.contains("\r\nTRIGGER:-P1D\r\n"), text);
        assertTrue(text.contains("国务院尚未公布2027年放假安排"), text);
        assertTrue(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"), text);
    }

    @Test
    void specialCharactersAreEscapedAndReadBack() throws IOException {
        String summary = Arrays.stream(unfolded(calendar("a.ics")).split("\r\n"))
                .filter(line -> line.startsWith("SUMMARY:")).findFirst().orElseThrow();
        assertTrue(summary.contains("含\\\\停发"), summary);
        assertTrue(summary.contains("𠮷"), summary);
        assertFalse(unfolded(calendar("a.ics")).lines().anyMatch(line -> line.startsWith("DESCRIPTION") && line.contains("\n")));
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsTorn() throws IOException {
        byte[] bytes = calendar("a.ics");
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertFalse(text.contains("\uFFFD"));
        assertEquals(text.split("\r\n", -1).length, text.split("\n", -1).length);
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(text.contains("\r\n "), "the long title is folded");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertEquals(new String(calendar("a.ics"), StandardCharsets.UTF_8), new String(calendar("b.ics"), StandardCharsets.UTF_8));
    }

    @Test
    void nothingDueIsASentence() {
        assertThrows(UserProblem.class, () -> desk.export().writeCalendar(LocalDate.of(2026, 1, 1), folder.resolve("a.ics")));
        assertFalse(Files.exists(folder.resolve("a.ics")));
    }

    @Test
    void listsAreWrittenInEveryFormatAndReadBackAsKnown() {
        for (ListFormat format : ListFormat.values()) {
            Path file = folder.resolve("台账." + format.word());
            assertEquals(4, desk.export().write(DisclosureQuery.ALL, format, file, Progress.NONE));
            assertTrue(file.toFile().length() > 100);
            if (format != ListFormat.PDF) {
                var preview = desk.intake().preview(file, "李敏", Progress.NONE);
                assertEquals(4, preview.count(ReadDisclosure.Kind.KNOWN), format.word() + preview.findings());
            }
        }
    }

    private byte[] calendar(String name) throws IOException {
        Path file = folder.resolve(name);
        desk.export().writeCalendar(LAST, file);
        return Files.readAllBytes(file);
    }

    private static String unfolded(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
