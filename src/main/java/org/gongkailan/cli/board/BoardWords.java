package org.gongkailan.cli.board;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.TextFile;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.notice.NoticeWording;
import picocli.CommandLine.Option;

/** The options of {@code board print} that say what a notice says and how long it hangs. */
final class BoardWords {
    @Option(names = "--from", paramLabel = "DATE", description = "${bundle:villageboard.cli.from}")
    private String from;
    @Option(names = "--days", paramLabel = "N", description = "${bundle:villageboard.cli.days}")
    private Integer days;
    @Option(names = "--unit", paramLabel = "working-day|calendar-day", description = "${bundle:villageboard.cli.unit}")
    private String unit;
    @Option(names = "--programme", paramLabel = "NAME", defaultValue = "", description = "${bundle:villageboard.cli.programme}")
    private String programme;
    @Option(names = "--span", paramLabel = "TEXT", defaultValue = "", description = "${bundle:villageboard.cli.span}")
    private String span;
    @Option(names = "--text", paramLabel = "F.txt", description = "${bundle:villageboard.cli.text}")
    private Path text;
    @Option(names = "--issuer", paramLabel = "NAME", defaultValue = "", description = "${bundle:villageboard.cli.issuer}")
    private String issuer;
    @Option(names = "--phone", paramLabel = "NO", defaultValue = "", description = "${bundle:villageboard.cli.phone}")
    private String phone;

    /** The settings they ask for of a kind, on the usual sheet. */
    NoticeSettings settings(NoticeKind kind, LocalDate today) {
        return NoticeSettings.of(kind, day(today)).lasting(term(kind))
                .worded(NoticeWording.NONE.about(programme).of(span).saying(text()).issuedBy(issuer, phone));
    }

    private Term term(NoticeKind kind) {
        TermUnit termUnit = unit == null ? kind.term().map(Term::unit).orElse(TermUnit.CALENDAR_DAY) : TermUnit.of(unit)
                .orElseThrow(() -> new UserProblem("villageboard.cli.bad-unit", unit));
        if (days == null) {
            return kind.term().map(term -> Term.posting(term.value(), termUnit)).orElse(null);
        }
        if (days < 1 || days > Term.LONGEST) {
            throw new UserProblem("villageboard.cli.bad-days", days, Term.LONGEST);
        }
        return Term.posting(days, termUnit);
    }

    private String text() {
        if (text == null) {
            return "";
        }
        if (!Files.isRegularFile(text)) {
            throw new UserProblem("file.missing", text);
        }
        String words = TextFile.read(text);
        if (words.indexOf('\0') >= 0) {
            throw new UserProblem("villageboard.cli.bad-text", text);
        }
        return words;
    }

    private LocalDate day(LocalDate today) {
        try {
            return from == null ? today : LocalDate.parse(from);
        } catch (DateTimeException e) {
            throw new UserProblem(e, "villageboard.cli.bad-date", from);
        }
    }
}
