package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class UnsavedTest {
    private final Notices notices = new Notices();
    private final ObjectProperty<Filled> draft = new SimpleObjectProperty<>();
    private final Unsaved<Filled> unsaved = new Unsaved<>(draft, Filled::fields, notices);
    private final Filled first = new Filled("西湾村");

    @Test
    void whatWasTypedComesBackAtAClickAfterAnotherRecordWasOpened() {
        draft.set(first);
        first.name.set("西湾社区");
        draft.set(new Filled("东湾村"));
        assertEquals("刚才填写的内容没有保存", notices.latest().orElseThrow().text());
        goOn();
        assertSame(first, draft.get());
    }

    @Test
    void whatIsLeftASecondTimeIsOfferedASecondTime() {
        draft.set(first);
        first.villages.add("石桥村");
        draft.set(null);
        goOn();
        notices.dismiss(notices.latest().orElseThrow());
        draft.set(null);
        assertEquals(1, notices.shown().size());
    }

    @Test
    void nothingIsOfferedOfWhatWasSavedOrOnlyLookedAt() {
        draft.set(first);
        assertFalse(unsaved.touched());
        draft.set(new Filled("东湾村"));
        draft.get().name.set("东湾社区");
        assertTrue(unsaved.touched());
        unsaved.settle();
        assertEquals(List.of(), notices.shown());
        assertFalse(unsaved.touched());
    }

    private void goOn() {
        notices.latest().orElseThrow().actions().getFirst().fire();
    }

    private static final class Filled {
        final StringProperty name;
        final ObservableList<String> villages = FXCollections.observableArrayList();

        Filled(String name) {
            this.name = new SimpleStringProperty(name);
        }

        Stream<Observable> fields() {
            return Stream.of(name, villages);
        }
    }
}
