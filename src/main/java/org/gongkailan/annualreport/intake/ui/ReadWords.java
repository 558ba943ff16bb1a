package org.gongkailan.annualreport.intake.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.prose.TextLength;
import org.gongkailan.text.Messages;

/** What was read of a file, in few words. */
final class ReadWords {
    private ReadWords() {
    }

    /** The tables that were found, and how many cells of each are filled. */
    static String tables(IntakeRow row) {
        if (!row.readable()) {
            return "";
        }
        AnnualReport report = row.file().read().report();
        List<String> found = new ArrayList<>();
        for (TablePart part : TablePart.values()) {
            long filled = part.figures().stream().filter(cell -> !report.entry(cell).blank()).count();
            if (filled > 0) {
                found.add(Messages.of("report.intake.cells", number(part), filled));
            }
        }
        return String.join("\u3000", found);
    }

    /** The texts that were found, and their length. */
    static String texts(IntakeRow row) {
        if (!row.readable()) {
            return "";
        }
        AnnualReport report = row.file().read().report();
        return String.join("\u3000", Stream.of(TextSection.values()).filter(section -> !report.text(section).isEmpty())
                .map(section -> Messages.of("report.intake.letters", number(section),
                        TextLength.of(report.text(section)))).toList());
    }

    private static String number(TablePart part) {
        return switch (part) {
            case PROACTIVE -> Messages.of("report.number.two");
            case REQUESTS -> Messages.of("report.number.three");
            case DISPUTES -> Messages.of("report.number.four");
        };
    }

    private static String number(TextSection section) {
        return switch (section) {
            case OVERVIEW -> Messages.of("report.number.one");
            case PROBLEMS -> Messages.of("report.number.five");
            case OTHER_MATTERS -> Messages.of("report.number.six");
        };
    }
}
