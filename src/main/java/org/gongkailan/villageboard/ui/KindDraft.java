package org.gongkailan.villageboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.paper.Align;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.PostingDay;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.due.Rhythm;

/** One kind of notice while its fields are written. */
final class KindDraft {
    /** Place of what is wrong with the posting period. */
    static final String TERM = "term";
    private static final String NUMBER_OF_DAYS = "[1-9][0-9]{0,2}";
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty intro = new SimpleStringProperty("");
    final StringProperty draft = new SimpleStringProperty("");
    final StringProperty days = new SimpleStringProperty("");
    final ObjectProperty<TermUnit> unit = new SimpleObjectProperty<>(TermUnit.WORKING_DAY);
    final ObservableList<String> signatures = FXCollections.observableArrayList();
    /** How often, as {@link NoticeKind.Ground#FREQUENCIES} has it. */
    final StringProperty frequency = new SimpleStringProperty("");
    /** By when in each period it is posted; null where the day of its rhythm holds. */
    final ObjectProperty<PostingDay> postingDay = new SimpleObjectProperty<>();
    final StringProperty phoneLine = new SimpleStringProperty("");
    final StringProperty seal = new SimpleStringProperty("");
    /** Further lines at the head of the page, by their labels. */
    final ObservableList<String> lines = FXCollections.observableArrayList();
    final ObservableList<NoticeKind.Basis> bases = FXCollections.observableArrayList();
    final ObservableList<NoticeKind.Column> columns = FXCollections.observableArrayList();
    private final Runnable changed;
    private NoticeKind was;
    private boolean taking;
    /** What the fields say before anybody touched them. */
    private NoticeKind untouched;

    /** @param changed told of every change that somebody makes */
    KindDraft(Runnable changed) {
        this.changed = changed;
        Stream.<ObservableValue<?>>of(name, title, intro, draft, days, frequency, postingDay, phoneLine, seal, unit)
                .forEach(field -> field.addListener((value, old, now) -> tell()));
        Stream.<ObservableList<?>>of(signatures, lines, bases, columns)
                .forEach(list -> list.addListener((ListChangeListener<Object>) change -> tell()));
    }

    private void tell() {
        if (!taking && was != null) {
            changed.run();
        }
    }

    /** Puts a kind into the fields. */
    void take(NoticeKind kind) {
        taking = true;
        was = kind;
        var words = kind.words();
        name.set(kind.name());
        title.set(words.title());
        intro.set(words.intro());
        draft.set(words.draft());
        days.set(kind.period() == null ? "" : String.valueOf(kind.period().value()));
        unit.set(kind.period() == null ? TermUnit.WORKING_DAY : kind.period().unit());
        signatures.setAll(kind.signatures());
        frequency.set(kind.ground().frequency());
        postingDay.set(kind.ground().day());
        phoneLine.set(words.phoneLine());
        seal.set(words.seal());
        lines.setAll(kind.blanks().stream().map(NoticeKind.Blank::label).toList());
        bases.setAll(kind.ground().bases());
        columns.setAll(kind.columns());
        taking = false;
        settle();
    }

    /** Takes what the fields say now for what they said from the beginning. */
    void settle() {
        untouched = was == null ? null : edited();
    }

    /** Whether a kind is in the fields that says something else than it did. */
    boolean changed() {
        return was != null && !edited().equals(untouched);
    }

    /** The kind as it is written. */
    NoticeKind edited() {
        var ground = was.ground().changed(frequency.get(), day(), bases.stream().filter(basis -> !basis.name().isBlank()).toList());
        return new NoticeKind(was.id(), name.get().strip(), was.group(), ground, was.listing().showing(List.copyOf(columns)), period(),
                was.words().saying(title.get(), intro.get(), draft.get()).signed(phoneLine.get(), seal.get()), blanks(),
                signatures.stream().filter(place -> !place.isBlank()).toList());
    }

    /** What a kind cannot hold: a period that is no number of days. */
    Optional<Finding> wrongPeriod() {
        return typedDays().isEmpty() || typedDays().matches(NUMBER_OF_DAYS) ? Optional.empty()
                : Optional.of(Finding.error("notice-kind", Place.of(TERM), "villageboard.kind-check.term"));
    }

    private String typedDays() {
        return days.get() == null ? "" : days.get().strip();
    }

    private NoticeKind.Period period() {
        if (!typedDays().matches(NUMBER_OF_DAYS)) {
            return null;
        }
        int value = Integer.parseInt(typedDays());
        var offered = was.period();
        return offered != null && offered.value() == value && offered.unit() == unit.get() ? offered
                : new NoticeKind.Period(value, unit.get(), false, Messages.of("villageboard.kinds.period-note"));
    }

    // A day that a shorter period has no month for stands in its last month.
    private PostingDay day() {
        int months = Rhythm.of(frequency.get()).months();
        var day = postingDay.get();
        return months == 0 || day == null ? null : new PostingDay(Math.min(day.month(), months), day.day());
    }

    private List<NoticeKind.Blank> blanks() {
        var blanks = new ArrayList<NoticeKind.Blank>();
        lines.stream().map(String::strip).filter(label -> !label.isEmpty()).forEach(label -> blanks.add(was.blanks().stream()
                .filter(blank -> blank.label().equals(label)).findFirst().orElseGet(() -> own(label, blanks))));
        return blanks;
    }

    private NoticeKind.Blank own(String label, List<NoticeKind.Blank> before) {
        var taken = Stream.concat(before.stream(), was.blanks().stream()).map(NoticeKind.Blank::key).toList();
        int number = 1;
        while (taken.contains(NoticeKind.Blank.own(number, label).key())) {
            number++;
        }
        return NoticeKind.Blank.own(number, label);
    }

    /** Adds a column of words at the right. */
    void addColumn() {
        String heading = Messages.of("villageboard.kinds.new-column");
        int number = 1;
        while (headed(number == 1 ? heading : heading + number)) {
            number++;
        }
        columns.add(new NoticeKind.Column(RollField.TEXT, number == 1 ? heading : heading + number, Align.CENTER));
    }

    private boolean headed(String heading) {
        return columns.stream().anyMatch(column -> column.heading().equals(heading));
    }

    /** Gives a column another heading, another one over it, other contents; figures stand at the right. */
    void change(int at, RollField field, String heading, String group) {
        var column = columns.get(at);
        var align = field == column.field() ? column.align() : field.number() ? Align.RIGHT : Align.CENTER;
        columns.set(at, new NoticeKind.Column(field, heading, align, column.also(), group.strip()));
    }

    /** Moves a column one place to the left. */
    void moveLeft(int at) {
        columns.add(at - 1, columns.remove(at));
    }
}
