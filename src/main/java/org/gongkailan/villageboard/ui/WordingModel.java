package org.gongkailan.villageboard.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.notice.NoticeWording;

/** The words of a posting while they are written. */
final class WordingModel {
    final StringProperty programme = new SimpleStringProperty("");
    final StringProperty span = new SimpleStringProperty("");
    final StringProperty text = new SimpleStringProperty("");
    final StringProperty issuer = new SimpleStringProperty("");
    final StringProperty phone = new SimpleStringProperty("");
    private final Map<String, StringProperty> blanks = new HashMap<>();
    private final Runnable changed;

    /** @param changed told of every change */
    WordingModel(Runnable changed) {
        this.changed = changed;
        Stream.<ObservableValue<?>>of(programme, span, text, issuer, phone)
                .forEach(value -> value.addListener((observable, old, now) -> changed.run()));
    }

    /** What is filled in for a line of a kind; the same line of another kind is filled with it too. */
    StringProperty blank(NoticeKind.Blank blank) {
        return blanks.computeIfAbsent(blank.key(), key -> {
            var value = new SimpleStringProperty("");
            value.addListener((observable, old, now) -> changed.run());
            return value;
        });
    }

    /** Whether somebody filled in anything besides the programme and the text, which are offered. */
    boolean typed() {
        return Stream.concat(Stream.of(span, issuer, phone), blanks.values().stream()).anyMatch(value -> !value.get().isBlank());
    }

    NoticeWording wording() {
        return new NoticeWording(programme.get(), span.get(), text.get() == null ? "" : text.get(), issuer.get(), phone.get(),
                blanks.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().get())));
    }
}
