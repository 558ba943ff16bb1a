package org.gongkailan.villageboard.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.villageboard.NoticeKind;

/** How long a posting hangs while that is chosen. */
final class PeriodModel {
    final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>();
    /** Days of the period; empty if the notice hangs until it is replaced. */
    final StringProperty days = new SimpleStringProperty("");
    final ObjectProperty<TermUnit> unit = new SimpleObjectProperty<>(TermUnit.WORKING_DAY);
    /** The period as it is counted; null if there is none. */
    final ObjectProperty<Deadline> counted = new SimpleObjectProperty<>();

    private final Offered<String> offeredDays = new Offered<>(days);
    private final Offered<TermUnit> offeredUnit = new Offered<>(unit);

    /** @param changed told of every change */
    PeriodModel(LocalDate today, Runnable changed) {
        from.set(today);
        Stream.<ObservableValue<?>>of(from, days, unit).forEach(value -> value.addListener((observable, old, now) -> changed.run()));
    }

    /** Takes up the period that a kind offers, unless somebody chose another than was offered before. */
    void offer(NoticeKind kind) {
        boolean chosen = offeredDays.changed() || offeredUnit.changed();
        if (!chosen) {
            offeredDays.offer(kind.period() == null ? "" : String.valueOf(kind.period().value()));
            offeredUnit.offer(kind.period() == null ? TermUnit.WORKING_DAY : kind.period().unit());
        }
    }

    /** Whether what is typed is a period, or none. */
    boolean sound() {
        return from.get() != null && (typed().isEmpty() || term().isPresent());
    }

    /** The period; empty if there is none, or what is typed is no number of days. */
    Optional<Term> term() {
        int value = typed().matches("[0-9]{1,4}") ? Integer.parseInt(typed()) : 0;
        return value < 1 || value > Term.LONGEST ? Optional.empty() : Optional.of(Term.posting(value, unit.get()));
    }

    private String typed() {
        return days.get() == null ? "" : days.get().strip();
    }
}
