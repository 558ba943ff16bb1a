package org.gongkailan.ui.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.gongkailan.finding.Finding;

/**
 * Labelled fields in one grid, bound to a view model. Each method adds a line and answers the form; a lambda configures
 * the line where needed: {@code form.text("名称", model.name, f -> f.id("name").required())}.
 */
public final class Form {
    private static final Consumer<Field> PLAIN = field -> { };
    private final GridPane grid = new GridPane();
    private final List<Field> fields = new ArrayList<>();
    private int row;

    public Form() {
        grid.getStyleClass().add("form");
        var labels = new ColumnConstraints();
        labels.setMinWidth(Region.USE_PREF_SIZE);
        labels.setHalignment(HPos.LEFT);
        var controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        controls.setFillWidth(true);
        grid.getColumnConstraints().addAll(labels, controls);
    }

    /** A heading over the lines that follow. */
    public Form section(String title) {
        var heading = new Label(title);
        heading.getStyleClass().add("form-section");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        grid.add(heading, 0, row++, 2, 1);
        return this;
    }

    /** One line of text. */
    public Form text(String label, Property<String> value, Consumer<Field> more) {
        var control = new TextField();
        control.textProperty().bindBidirectional(value);
        return add(label, control, more);
    }

    /** One line of text. */
    public Form text(String label, Property<String> value) {
        return text(label, value, PLAIN);
    }

    /** Text of several lines; grows with its words from the given number of rows on. */
    public Form area(String label, Property<String> value, int rows, Consumer<Field> more) {
        var control = new LongField(rows);
        control.textProperty().bindBidirectional(value);
        return add(label, control, more);
    }

    /** Text of several lines. */
    public Form area(String label, Property<String> value, int rows) {
        return area(label, value, rows, PLAIN);
    }

    /** One of a few; {@code words} says each, null too if it is among them. */
    public <T> Form choice(String label, Property<T> value, List<T> choices, Function<T, String> words,
                           Consumer<Field> more) {
        var control = new ComboBox<>(FXCollections.observableList(choices));
        boolean none = choices.stream().anyMatch(Objects::isNull);
        control.setConverter(new Words<>(none ? words.apply(null) : "", words));
        if (none) {
            control.setPromptText(words.apply(null));
        }
        control.valueProperty().bindBidirectional(value);
        control.setMaxWidth(Double.MAX_VALUE);
        return add(label, control, more);
    }

    /** One of a few. */
    public <T> Form choice(String label, Property<T> value, List<T> choices, Function<T, String> words) {
        return choice(label, value, choices, words, PLAIN);
    }

    /** A day; null while empty. */
    public Form date(String label, Property<LocalDate> value, Consumer<Field> more) {
        DatePicker control = Days.picker(value);
        control.setMaxWidth(Double.MAX_VALUE);
        return add(label, control, more);
    }

    /** Any number of a few, as boxes to tick. */
    public <T> Form checks(String label, ObservableSet<T> chosen, List<T> all, Function<T, String> words) {
        return checks(label, chosen, all, words, PLAIN);
    }

    /** Any number of a few, as boxes to tick. */
    public <T> Form checks(String label, ObservableSet<T> chosen, List<T> all, Function<T, String> words,
                           Consumer<Field> more) {
        return add(label, new CheckGrid<>(chosen, all, words), more);
    }

    /** Boxes that add, take away or leave as it is; {@code marks} lacks what is left. */
    public <T> Form marks(String label, ObservableMap<T, Boolean> marks, List<T> all, Function<T, String> words) {
        return add(label, new MarkGrid<>(marks, all, words), PLAIN);
    }

    /** Lines of text to add, remove and move. */
    public Form list(String label, ObservableList<String> values, Consumer<Field> more) {
        return list(label, values, line -> null, more);
    }

    /** The same with something said beside each line; {@code marks} answers null for nothing. */
    public Form list(String label, ObservableList<String> values, Function<String, LineMark> marks, Consumer<Field> more) {
        return add(label, new ListEditor(values, marks), more);
    }

    /** Words that are only shown. */
    public Form shown(String label, ObservableValue<String> words) {
        var control = new Label();
        control.setWrapText(true);
        control.textProperty().bind(words);
        control.getStyleClass().add("form-shown");
        return add(label, control, PLAIN);
    }

    /** A line with any control. */
    public Form add(String label, Node control, Consumer<Field> more) {
        var field = new Field(new Label(label), control);
        field.label().getStyleClass().add("form-label");
        GridPane.setValignment(field.label(), VPos.TOP);
        more.accept(field);
        fields.add(field);
        grid.addRow(row++, field.label(), field.node());
        return this;
    }

    /** Shows the worst finding under the field whose id is its place; answers those no field is for. */
    public List<Finding> show(List<Finding> findings) {
        var left = new ArrayList<>(findings);
        for (Field field : fields) {
            List<Finding> here = findings.stream().filter(f -> f.place().id().equals(field.control().getId())).toList();
            here.stream().min(Comparator.comparing(Finding::severity)).ifPresentOrElse(field::show, () -> field.wrong(null));
            left.removeAll(here);
        }
        return left;
    }

    /** Puts the caret into the first field. */
    public void focusFirst() {
        if (!fields.isEmpty()) {
            fields.getFirst().control().requestFocus();
        }
    }

    /** Gives the keyboard to the field a finding's place names; answers its control, or empty if no field is for it. */
    public Optional<Node> focus(String id) {
        Optional<Node> control = fields.stream().map(Field::control).filter(each -> id.equals(each.getId())).findFirst();
        control.flatMap(Form::taker).ifPresent(Node::requestFocus);
        return control;
    }

    private static Optional<Node> taker(Node control) {
        return Stream.concat(Stream.of(control), control.lookupAll("*").stream())
                .filter(node -> node.isFocusTraversable() && !node.isDisabled()).findFirst();
    }

    /** The grid. */
    public Region node() {
        return grid;
    }
}
