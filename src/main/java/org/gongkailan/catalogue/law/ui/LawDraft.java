package org.gongkailan.catalogue.law.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.gongkailan.catalogue.law.Issue;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.LawStatus;
import org.gongkailan.catalogue.law.OwnLaw;
import org.gongkailan.catalogue.law.Standing;
import org.gongkailan.text.Messages;

/** An own entry of the law register while it is typed. */
final class LawDraft {
    /** What is either so or not. */
    enum Mark {
        NUMBER_REQUIRED, VERIFIED;

        String label() {
            return switch (this) {
                case NUMBER_REQUIRED -> Messages.of("catalogue.laws.field.numberRequired");
                case VERIFIED -> Messages.of("catalogue.laws.field.verified");
            };
        }
    }

    final String id;
    final StringProperty title;
    final ObservableList<String> shortNames;
    final StringProperty number;
    final ObservableList<String> earlierNumbers;
    final StringProperty issuer;
    final ObjectProperty<LocalDate> issued;
    final ObjectProperty<LocalDate> inForce;
    final StringProperty lastAmended;
    final ObjectProperty<LawStatus> status;
    final StringProperty replacedBy;
    final StringProperty since;
    final StringProperty note;
    final StringProperty source;
    final ObservableSet<Mark> marks = FXCollections.observableSet();

    LawDraft(OwnLaw from) {
        Law law = from.law();
        id = from.id();
        title = words(law.title());
        shortNames = FXCollections.observableArrayList(law.shortNames());
        number = words(law.issue().number());
        earlierNumbers = FXCollections.observableArrayList(law.issue().earlierNumbers());
        issuer = words(law.issue().issuer());
        issued = new SimpleObjectProperty<>(law.issue().issued());
        inForce = new SimpleObjectProperty<>(law.issue().inForce());
        lastAmended = words(law.issue().lastAmended());
        status = new SimpleObjectProperty<>(law.standing().status());
        replacedBy = words(law.standing().replacedBy());
        since = words(law.standing().since());
        note = words(law.standing().note());
        source = words(law.source());
        if (law.issue().numberRequired()) {
            marks.add(Mark.NUMBER_REQUIRED);
        }
        if (law.verified()) {
            marks.add(Mark.VERIFIED);
        }
    }

    /** The entry as typed. */
    OwnLaw typed() {
        var issue = new Issue(known(number), lines(earlierNumbers), marks.contains(Mark.NUMBER_REQUIRED), known(issuer),
                issued.get(), inForce.get(), known(lastAmended));
        var standing = new Standing(status.get(), known(replacedBy), known(since), known(note));
        return new OwnLaw(id, new Law(bare(title.get()), lines(shortNames), issue, standing, source.get().strip(),
                marks.contains(Mark.VERIFIED)));
    }

    private static String bare(String title) {
        String stripped = title.strip();
        return stripped.startsWith("《") && stripped.indexOf('》') == stripped.length() - 1
                ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    private static StringProperty words(String text) {
        return new SimpleStringProperty(text == null ? "" : text);
    }

    private static String known(StringProperty text) {
        return text.get() == null || text.get().isBlank() ? null : text.get().strip();
    }

    private static List<String> lines(List<String> typed) {
        return typed.stream().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }
}
