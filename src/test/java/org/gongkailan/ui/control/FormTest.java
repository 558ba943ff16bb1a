package org.gongkailan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.ui.FxTest;
import org.junit.jupiter.api.Test;

class FormTest {
    final SimpleStringProperty name = new SimpleStringProperty("云溪县民政局");
    final SimpleObjectProperty<LocalDate> day = new SimpleObjectProperty<>();
    final SimpleObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.GOOD);
    final ObservableList<String> bases = FXCollections.observableArrayList("甲法", "乙法");
    final ObservableSet<String> channels = FXCollections.observableSet("网站");
    final Form form = FxTest.fx(() -> {
        FxTest.start();
        return new Form().text("名称", name, f -> f.id("name").required().prompt("全称"))
            .date("到期", day, f -> f.id("day"))
            .choice("状态", tone, List.of(Tone.values()), Tone::styleClass, f -> f.id("tone"))
            .list("依据", bases, f -> f.id("bases"))
            .checks("渠道", channels, List.of("网站", "公报", "其他"), c -> c);
    });
    final Node shown = FxTest.fx(() -> form.node());

    @Test
    void fieldsAndModelFollowEachOther() {
        FxTest.fx(() -> ((TextField) shown.lookup("#name")).setText("民政局"));
        assertEquals("民政局", name.get());
        FxTest.fx(() -> name.set("财政局"));
        assertEquals("财政局", ((TextField) shown.lookup("#name")).getText());
    }

    @Test
    void aChoiceShowsWordsAndKeepsTheValue() {
        var box = (ComboBox<?>) shown.lookup("#tone");
        assertEquals(Tone.GOOD, box.getValue());
        FxTest.fx(() -> tone.set(Tone.BAD));
        assertEquals(Tone.BAD, box.getValue());
    }

    @Test
    void tickingABoxChangesTheSetAndTheOtherWayRound() {
        List<CheckBox> boxes = shown.lookupAll(".check-box").stream().map(CheckBox.class::cast).toList();
        FxTest.fx(() -> box(boxes, "其他").setSelected(true));
        assertEquals(Set.of("网站", "其他"), channels);
        FxTest.fx(() -> channels.remove("网站"));
        assertFalse(box(boxes, "网站").isSelected());
    }

    @Test
    void linesOfAListAreAddedMovedAndRemoved() {
        FxTest.fx(() -> click("上移", 1));
        assertEquals(List.of("乙法", "甲法"), bases);
        FxTest.fx(() -> click("移除", 0));
        assertEquals(List.of("甲法"), bases);
        FxTest.fx(() -> ((Button) shown.lookup("#bases").lookup(".link")).fire());
        FxTest.fx(() -> ((TextInputControl) shown.lookup("#bases").lookupAll(".text-area").stream().toList().get(1)).setText("丙法"));
        assertEquals(List.of("甲法", "丙法"), bases);
    }

    @Test
    void aFindingStandsUnderItsFieldAndTheOthersAreHandedBack() {
        var here = Finding.error("demo", Place.of("name"), "finding.error");
        var elsewhere = Finding.error("demo", Place.of("nowhere"), "finding.error");
        assertEquals(List.of(elsewhere), FxTest.fx(() -> form.show(List.of(here, elsewhere))));
        Label message = shown.lookupAll(".field-message").stream().map(Label.class::cast).filter(Node::isVisible).findFirst().orElseThrow();
        assertEquals("错误", message.getText());
        FxTest.fx(() -> form.show(List.of()));
        assertFalse(message.isVisible());
    }

    @Test
    void onlyAnErrorSaysThatTheFieldIsWrong() {
        var wrong = PseudoClass.getPseudoClass("wrong");
        var warning = Finding.warning("demo", Place.of("name"), "finding.warning");
        FxTest.fx(() -> form.show(List.of(warning)));
        assertFalse(shown.lookup("#name").getPseudoClassStates().contains(wrong));
        FxTest.fx(() -> form.show(List.of(warning, Finding.error("demo", Place.of("name"), "finding.error"))));
        assertTrue(shown.lookup("#name").getPseudoClassStates().contains(wrong));
    }

    @Test
    void aMessageFollowsTheModelButDoesNotGreetTheUser() {
        var sentence = new SimpleStringProperty("请填写名称");
        Form checked = FxTest.fx(() -> new Form().text("名称", name, f -> f.message(sentence)));
        assertFalse(checked.node().lookup(".field-message").isVisible());
        FxTest.fx(() -> sentence.set("名称太长"));
        assertTrue(checked.node().lookup(".field-message").isVisible());
    }

    @Test
    void aDayMayBeTypedInAnyUsualWay() {
        var picker = (DatePicker) shown.lookup("#day");
        var days = picker.getConverter();
        for (String typed : List.of("2026-12-01", "2026/12/1", "2026年12月1日", "20261201", " 2026.12.1 ")) {
            assertEquals(LocalDate.of(2026, 12, 1), days.fromString(typed), typed);
        }
        FxTest.fx(() -> day.set(LocalDate.of(2026, 1, 31)));
        assertEquals(LocalDate.of(2026, 1, 31), days.fromString("2026-02-30"));
        assertEquals("2026-01-31", days.toString(day.get()));
        assertEquals(null, days.fromString(" "));
    }

    private void click(String words, int index) {
        ((Button) shown.lookup("#bases").lookupAll(".button").stream()
            .filter(b -> words.equals(b.getAccessibleText())).toList().get(index)).fire();
    }

    private static CheckBox box(List<CheckBox> boxes, String words) {
        return boxes.stream().filter(b -> b.getText().equals(words)).findFirst().orElseThrow();
    }
}
