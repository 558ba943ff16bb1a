package org.gongkailan.catalogue.disclosure.table;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.text.Messages;

/**
 * What is due as an iCalendar (RFC 5545): a whole-day event on each last day, with a reminder a day before. The same
 * lines give the same text; an event keeps its UID, so that a calendar takes the file in again without doubling it.
 */
final class DueCalendar {
    /** Longest line in octets, its end not counted (section 3.1). */
    private static final int LINE = 75;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);

    private final String name;
    private final StringBuilder out = new StringBuilder();

    /** @param unit whose calendar it is */
    DueCalendar(String unit) {
        name = Messages.of("catalogue.disclosure.ics.name", unit);
    }

    /** The calendar of some lines; those without a due day are left out. */
    String text(List<DisclosureLine> lines) {
        out.setLength(0);
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Gongkailan//Gongkailan//ZH");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + escaped(name));
        lines.stream().filter(line -> line.due() != null).forEach(this::event);
        line("END:VCALENDAR");
        return out.toString();
    }

    private void event(DisclosureLine due) {
        Disclosure disclosure = due.disclosure();
        String summary = escaped(Messages.of("catalogue.disclosure.ics.summary", disclosure.title()));
        line("BEGIN:VEVENT");
        line("UID:" + disclosure.id() + "@gongkailan");
        line("DTSTAMP:" + STAMP.format(disclosure.registered().at()));
        line("DTSTART;VALUE=DATE:" + due.due().format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + summary);
        line("DESCRIPTION:" + escaped(description(due)));
        line("TRANSP:TRANSPARENT");
        line("BEGIN:VALARM");
        line("ACTION:DISPLAY");
        line("DESCRIPTION:" + summary);
        line("TRIGGER:-P1D");
        line("END:VALARM");
        line("END:VEVENT");
    }

    private static String description(DisclosureLine due) {
        var subject = due.disclosure().subject();
        String words = Messages.of("catalogue.disclosure.ics.description", subject.matter(), subject.body(),
                due.disclosure().formed(), subject.limit().text());
        return due.provisional() ? words + "\n" + Messages.of("calendar.provisional", due.provisionalYear()) : words;
    }

    // Section 3.3.11; other control characters are not allowed at all.
    private static String escaped(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
                .replace("\n", "\\n").replaceAll("\\p{Cntrl}", "");
    }

    private void line(String content) {
        int used = 0;
        for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
            String character = Character.toString(content.codePointAt(i));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LINE) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
        }
        out.append("\r\n");
    }
}
