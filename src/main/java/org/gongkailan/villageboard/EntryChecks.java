package org.gongkailan.villageboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/** Makes entries of rows: masks, cleans, and reports every damaged cell with its place. One object per reading. */
final class EntryChecks {
    private static final String FORMULA_SIGNS = "=+-@";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Consumer<Finding> findings;
    private final boolean tenThousands;
    private final PersonKeys keys = new PersonKeys();
    private final Map<PersonKeys.PersonKey, Integer> rowOfPerson = new HashMap<>();

    /**
     * @param tenThousands whether amounts are in 万元
     * @param findings     where findings go
     */
    EntryChecks(boolean tenThousands, Consumer<Finding> findings) {
        this.tenThousands = tenThousands;
        this.findings = findings;
    }

    RollEntry entry(RollRow row) {
        String name = name(row);
        if (row.row().hidden()) {
            report(Finding.warning("row-hidden", row.place(RollField.NAME), "villageboard.finding.row-hidden", line(row), Masking.name(name)));
        }
        return new RollEntry(row.number(), row.text(RollField.SERIAL), village(row, name), row.text(RollField.GROUP),
                name, maskedId(row, name), quantity(row, name), rate(row), amount(row, name));
    }

    private String name(RollRow row) {
        var cell = row.cell(RollField.NAME);
        String name = cell.clean();
        if (name.isEmpty()) {
            report(Finding.error("name-missing", row.place(RollField.NAME), "villageboard.finding.name-missing", line(row)));
        } else if (cell.hasInvisible()) {
            report(Finding.warning("name-invisible-characters", row.place(RollField.NAME),
                    "villageboard.finding.name-invisible", line(row), Masking.name(name)));
        }
        for (var field : List.of(RollField.NAME, RollField.GROUP, RollField.VILLAGE, RollField.NOTE)) {
            String text = row.text(field);
            if (!row.cell(field).number() && !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0) {
                report(Finding.warning("formula-text", row.place(field), "villageboard.finding.formula-text", line(row)));
            }
        }
        return name;
    }

    private Village village(RollRow row, String name) {
        var village = new Village(RollWords.plain(row.text(RollField.TOWNSHIP)), RollWords.plain(row.text(RollField.VILLAGE)));
        if (!village.known()) {
            report(Finding.error("village-missing", row.place(RollField.VILLAGE), "villageboard.finding.village-missing",
                    line(row), Masking.name(name)));
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
            report(Finding.warning("id-as-number", place, "villageboard.finding.id-as-number", line(row), Masking.name(name)));
            return "";
        }
        var id = new IdNumber(RollWords.plain(cell.clean()));
        if (!id.isValid()) {
            report(Finding.warning("id-check-digit", place, "villageboard.finding.id-check-digit", line(row), Masking.name(name)));
        } else {
            noteTwice(row, id, place, name);
        }
        return Masking.idNumber(id.text());
    }

    private void noteTwice(RollRow row, IdNumber id, Place place, String name) {
        Integer first = rowOfPerson.putIfAbsent(keys.of(id), row.number());
        if (first != null) {
            report(Finding.warning("person-twice", place, "villageboard.finding.person-twice", line(row), Masking.name(name), first));
        }
    }

    private BigDecimal quantity(RollRow row, String name) {
        var cell = row.cell(RollField.QUANTITY);
        var value = cell.value();
        if (value.isEmpty() && !cell.blank()) {
            report(Finding.error("quantity-not-number", row.place(RollField.QUANTITY),
                    "villageboard.finding.quantity-not-number", line(row), Masking.name(name)));
        }
        return value.orElse(null);
    }

    private static String rate(RollRow row) {
        var cell = row.cell(RollField.RATE);
        return cell.number() ? cell.value().map(BigDecimal::toPlainString).orElse("") : cell.clean();
    }

    private BigDecimal amount(RollRow row, String name) {
        Place place = row.place(RollField.AMOUNT);
        var value = row.cell(RollField.AMOUNT).value().map(this::yuan);
        if (value.isEmpty()) {
            report(Finding.error("amount-not-number", place, "villageboard.finding.amount-not-number", line(row), Masking.name(name)));
            return null;
        }
        var fen = value.get().setScale(2, RoundingMode.HALF_UP);
        if (fen.compareTo(value.get()) != 0) {
            report(Finding.warning("amount-below-fen", place, "villageboard.finding.amount-below-fen", line(row), fen));
        }
        if (fen.signum() < 0) {
            report(Finding.warning("amount-negative", place, "villageboard.finding.amount-negative", line(row), Masking.name(name)));
        }
        return fen;
    }

    /** An amount of the roll in yuan. */
    BigDecimal yuan(BigDecimal amount) {
        return tenThousands ? amount.multiply(TEN_THOUSAND) : amount;
    }

    // The serial number is what the officer and the finance office speak of; a row of the sheet stands in the place.
    private static String line(RollRow row) {
        String serial = row.text(RollField.SERIAL);
        return serial.isEmpty() ? String.valueOf(row.number()) : serial;
    }

    private void report(Finding finding) {
        findings.accept(finding);
    }
}
