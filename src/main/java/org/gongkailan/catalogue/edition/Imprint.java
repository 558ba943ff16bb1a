package org.gongkailan.catalogue.edition;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;

/**
 * Whose catalogue, which edition, of which day: what stands over every table and list made from it.
 *
 * @param unit           name of the unit, as it was on that day
 * @param level          its rank
 * @param edition        name of the edition, e.g. 2025年版; empty for the working state
 * @param date           of the edition; of the working state, the day it is printed
 * @param documentNumber of the paper that published it, e.g. 云政办发〔2025〕3号; empty if there is none
 */
public record Imprint(String unit, UnitLevel level, String edition, LocalDate date, String documentNumber) {
    public Imprint {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(level);
        Objects.requireNonNull(date);
        edition = Objects.requireNonNullElse(edition, "").strip();
        documentNumber = Objects.requireNonNullElse(documentNumber, "").strip();
    }

    /** Of a catalogue as it stands on a day. */
    public static Imprint working(Unit unit, LocalDate day) {
        return new Imprint(unit.name(), unit.level(), "", day, "");
    }

    /** The same unit's edition of another name, day or number. */
    public Imprint named(String newEdition, LocalDate newDate, String newNumber) {
        return new Imprint(unit, level, newEdition, newDate, newNumber);
    }

    /** Unit, edition, number and day in one line, without what is empty. */
    public String line() {
        return Stream.of(unit, edition, documentNumber, ChineseDate.full(date)).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }
}
