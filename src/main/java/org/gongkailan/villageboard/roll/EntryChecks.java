package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.IdNumber;
import org.gongkailan.villageboard.LongNumbers;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.Village;

/** Makes entries of rows: masks, cleans, and reports every damaged cell with its place. One object per reading. */
final class EntryChecks {
    private static final String FORMULA_SIGNS = "=+-@";
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}[- ]?\\d{7,8}|\\d{7,8}");
    /** What people put between or before the digits of an ID number. */
    private static final Pattern ID_MARKS = Pattern.compile("[-\u2010-\u2015\u2212'\u2018\u2019]");
    private static final int SHORTEST_PART = 3;
    private static final int LONGEST_NAME = 200;
    private final NoticeKind kind;
    private final TableIntake table;
    private final People people;
    private final List<NoticeKind.Column> byHeading;
    private final Consumer<Finding> findings;

    /**
     * @param table    whose rows it sees
     * @param people   who was met before, in this table or another
     * @param findings where findings go
     */
    EntryChecks(NoticeKind kind, TableIntake table, People people, Consumer<Finding> findings) {
        this.kind = kind;
        this.table = table;
        this.people = people;
        this.byHeading = kind.columns().stream().filter(column -> column.field().byHeading()).toList();
        this.findings = findings;
    }

    RollEntry entry(RollRow row) {
        String name = name(row);
        if (row.row().hidden()) {
            report(Finding.warning("row-hidden", row.place(RollField.NAME), "villageboard.finding.row-hidden", line(row), who(row, name)));
        }
        String masked = maskedId(row, name);
        var more = more(row, name);
        if (kind.listing().exempts(RollField.ID_NUMBER)) {
            exempted(row, more);
        }
        return new RollEntry(table.number(), row.number(), Masking.longNumbers(row.text(RollField.SERIAL)), village(row, name), unnumbered(row, RollField.GROUP),
                name, masked, quantity(row, name), rate(row), amount(row, name), more);
    }

    private String name(RollRow row) {
        if (!kind.has(RollField.NAME)) {
            return "";
        }
        var cell = row.cell(RollField.NAME);
        String name = cell.clean();
        if (name.isEmpty()) {
            report(Finding.error("name-missing", row.place(RollField.NAME), "villageboard.finding.name-missing", line(row)));
        } else if (name.length() > LONGEST_NAME) {
            report(Finding.error("name-too-long", row.place(RollField.NAME), "villageboard.finding.name-too-long", line(row), LONGEST_NAME));
            return "";
        } else if (cell.hasInvisible()) {
            report(Finding.warning("name-invisible-characters", row.place(RollField.NAME),
                    "villageboard.finding.name-invisible", line(row), Masking.name(name)));
        }
        for (var field : List.of(RollField.NAME, RollField.GROUP, RollField.VILLAGE, RollField.NOTE)) {
            noteFormula(row, row.cell(field), () -> row.place(field));
        }
        return withoutNumbers(row, name, () -> row.place(RollField.NAME));
    }

    private void noteFormula(RollRow row, RollCell cell, Supplier<Place> place) {
        String text = cell.clean();
        if (!cell.number() && text.length() > 1 && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 && cell.value().isEmpty()) {
            report(Finding.warning("formula-text", place.get(), "villageboard.finding.formula-text", line(row)));
        }
    }

    // A number that may be somebody's identity, account or telephone never gets beyond the reading, whatever the column.
    private String withoutNumbers(RollRow row, String text, Supplier<Place> place) {
        if (!Masking.holdsLongNumber(text)) {
            return text;
        }
        report(Finding.warning("number-in-text", place.get(), "villageboard.finding.number-in-text", line(row)));
        return Masking.longNumbers(text);
    }

    private String unnumbered(RollRow row, RollField field) {
        return withoutNumbers(row, row.text(field), () -> row.place(field));
    }

    private Village village(RollRow row, String name) {
        var village = table.village(RollWords.plain(unnumbered(row, RollField.TOWNSHIP)), RollWords.plain(unnumbered(row, RollField.VILLAGE)));
        if (!village.known()) {
            report(Finding.error("village-missing", row.place(RollField.VILLAGE), "villageboard.finding.village-missing",
                    line(row), who(row, name)));
        }
        return village;
    }

    private String maskedId(RollRow row, String name) {
        var cell = row.cell(RollField.ID_NUMBER);
        if (cell.blank()) {
            return "";
        }
        Place place = row.place(RollField.ID_NUMBER);
        if (cell.number()) {
            report(Finding.warning("id-as-number", place, "villageboard.finding.id-as-number", line(row), who(row, name)));
            return "";
        }
        var id = new IdNumber(ID_MARKS.matcher(RollWords.plain(LongNumbers.plain(cell.clean()))).replaceAll("").replace('\uff38', 'X'));
        if (!id.isValid()) {
            report(Finding.warning("id-check-digit", place, "villageboard.finding.id-check-digit", line(row), who(row, name)));
        } else {
            noteTwice(row, id, place, name);
        }
        return Masking.idNumber(id.text());
    }

    private void noteTwice(RollRow row, IdNumber id, Place place, String name) {
        people.before(id, table, row.number()).ifPresent(met -> {
            if (met.table() == table) {
                report(Finding.warning("person-twice", place, "villageboard.finding.person-twice", line(row), who(row, name), met.row()));
            } else if (met.table().sameProgramme(table)) {
                report(Finding.warning("person-in-two-tables", place, "villageboard.finding.person-in-two-tables", line(row),
                        who(row, name), met.table().sheet(), met.row()));
            }
        });
    }

    // 欠税公告办法（试行）第五条: the one number that is printed. It lives with the reading; the store keeps it masked.
    private void exempted(RollRow row, Map<String, String> more) {
        kind.columns().stream().filter(column -> column.field() == RollField.ID_NUMBER)
                .forEach(column -> more.put(column.key(), RollWords.plain(row.text(RollField.ID_NUMBER))));
    }

    private Map<String, String> more(RollRow row, String name) {
        var more = new LinkedHashMap<String, String>();
        for (var column : byHeading) {
            String value = value(row, column, name);
            if (!value.isEmpty()) {
                more.put(column.key(), value);
            }
        }
        starParts(row, more);
        return more;
    }

    // A number that was split over cells is one again for whoever reads the row.
    private void starParts(RollRow row, Map<String, String> more) {
        var parts = more.entrySet().stream().filter(cell -> cell.getValue().matches("\\d{" + SHORTEST_PART + ",}[Xx]?")).toList();
        if (parts.size() > 1 && Masking.holdsAccount(parts.stream().map(Map.Entry::getValue).collect(Collectors.joining()))) {
            parts.forEach(part -> part.setValue(Masking.starred(part.getValue())));
            report(Finding.warning("number-in-text", row.place(RollField.NAME), "villageboard.finding.number-in-text", line(row)));
        }
    }

    private String value(RollRow row, NoticeKind.Column column, String name) {
        var cell = row.cell(column);
        if (column.field() == RollField.SUM || column.field() == RollField.FIGURE) {
            return figure(row, column, cell, name);
        }
        if (column.field() == RollField.OFFICE_PHONE && LANDLINE.matcher(cell.clean()).matches()) {
            return cell.clean();
        }
        noteFormula(row, cell, () -> row.place(column));
        return withoutNumbers(row, cell.clean(), () -> row.place(column));
    }

    private String figure(RollRow row, NoticeKind.Column column, RollCell cell, String name) {
        var value = cell.value();
        if (value.isEmpty() && !cell.blank() && column.field() == RollField.SUM) {
            report(Finding.error("figure-not-number", row.place(column), "villageboard.finding.figure-not-number",
                    line(row), who(row, name), column.heading()));
        }
        return value.map(BigDecimal::toPlainString).orElseGet(() -> Masking.longNumbers(cell.clean()));
    }

    private BigDecimal quantity(RollRow row, String name) {
        var cell = row.cell(RollField.QUANTITY);
        var value = cell.value();
        if (value.isEmpty() && !cell.blank()) {
            report(Finding.error("quantity-not-number", row.place(RollField.QUANTITY),
                    "villageboard.finding.quantity-not-number", line(row), who(row, name)));
        }
        return value.orElse(null);
    }

    private static String rate(RollRow row) {
        var cell = row.cell(RollField.RATE);
        return cell.number() ? cell.value().map(BigDecimal::toPlainString).orElse("") : Masking.longNumbers(cell.clean());
    }

    private BigDecimal amount(RollRow row, String name) {
        if (!kind.has(RollField.AMOUNT)) {
            return null;
        }
        Place place = row.place(RollField.AMOUNT);
        var value = row.cell(RollField.AMOUNT).value().map(table::yuan);
        if (value.isEmpty()) {
            report(Finding.error("amount-not-number", place, "villageboard.finding.amount-not-number", line(row), who(row, name)));
            return null;
        }
        var fen = value.get().setScale(2, RoundingMode.HALF_UP);
        if (fen.compareTo(value.get()) != 0) {
            report(Finding.warning("amount-below-fen", place, "villageboard.finding.amount-below-fen", line(row), fen));
        }
        if (fen.signum() < 0) {
            report(Finding.warning("amount-negative", place, "villageboard.finding.amount-negative", line(row), who(row, name)));
        }
        return fen;
    }

    // The serial number is what the officer and the finance office speak of; a row of the sheet stands in the place.
    private static String line(RollRow row) {
        String serial = Masking.longNumbers(row.text(RollField.SERIAL));
        return serial.isEmpty() ? String.valueOf(row.number()) : serial;
    }

    /** Whom or what a row is about, so that the officer finds it and nobody else learns more. */
    private String who(RollRow row, String name) {
        return kind.has(RollField.NAME) ? Masking.name(name) : Messages.of("villageboard.finding.row", row.number());
    }

    private void report(Finding finding) {
        findings.accept(finding);
    }
}
