package org.gongkailan.annualreport.signing;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.text.Messages;

/**
 * One place in which a version differs from the one before.
 *
 * @param place  as the form calls the cell or the section
 * @param before what stood there; for a text the first sentence that differs
 * @param after  what stands there now
 */
public record VersionChange(String place, String before, String after) {
    private static final int MOST = 120;

    /** Every cell and section that differs, in the order of the form of the later one. */
    public static List<VersionChange> between(AnnualReport before, AnnualReport after, ReportForm form) {
        var changes = new ArrayList<VersionChange>();
        for (Figure figure : Figure.all()) {
            if (!before.entry(figure).equals(after.entry(figure))) {
                changes.add(new VersionChange(form.labelOf(figure).orElse(figure.id()), before.entry(figure).text(),
                        after.entry(figure).text()));
            }
        }
        for (TextSection section : TextSection.values()) {
            if (!before.text(section).equals(after.text(section))) {
                changes.add(of(title(form, section), before.text(section), after.text(section)));
            }
        }
        outside(before.notes(), after.notes(), form, changes);
        return changes;
    }

    private static void outside(Notes before, Notes after, ReportForm form, List<VersionChange> changes) {
        if (!before.opening().equals(after.opening())) {
            changes.add(of(Messages.of("report.notes.opening"), before.opening(), after.opening()));
        }
        for (TablePart table : TablePart.values()) {
            if (!before.under(table).equals(after.under(table))) {
                changes.add(of(Messages.of("report.notes.under", form.section(table).title()), before.under(table),
                        after.under(table)));
            }
        }
    }

    private static String title(ReportForm form, TextSection section) {
        return form.sections().stream().filter(each -> each.text() == section).findFirst().orElseThrow().title();
    }

    // What both have in common at either end is left out, down to whole sentences.
    private static VersionChange of(String place, String before, String after) {
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        int from = sentenceStart(before, start);
        return new VersionChange(place, cut(before, from, before.length() - end), cut(after, from, after.length() - end));
    }

    private static int sentenceStart(String text, int at) {
        int from = at;
        while (from > 0 && "\u3002\uFF1B\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    private static String cut(String text, int from, int to) {
        int end = to;
        while (end < text.length() && "\u3002\uFF1B\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String part = text.substring(from, Math.min(text.length(), end + 1)).strip();
        return part.length() <= MOST ? part : part.substring(0, MOST) + "\u2026";
    }
}
