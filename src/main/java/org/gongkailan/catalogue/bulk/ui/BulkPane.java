package org.gongkailan.catalogue.bulk.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Channels;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.bulk.Amendment;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Form;

/** The side form of several rows: what is filled in is changed in all of them, everything else stays. */
public final class BulkPane {
    private static final String FILL = "fill-down";
    private static final int LINES = 3;

    private final BulkViewModel model;
    private final Form form = new Form();

    public BulkPane(BulkViewModel model) {
        this.model = model;
        texts();
        lists();
        ticks();
        form.section(Messages.of("catalogue.form.extra"));
        model.extra.forEach((head, text) -> form.text(head, text, field -> field.prompt(prompt(model.common(head)))));
        replacing();
        filling();
    }

    /** The form, with how many rows it would change. */
    public Node node() {
        var note = new Label(Messages.of("catalogue.bulk.note"));
        note.setWrapText(true);
        note.getStyleClass().add("quiet");
        var count = new Label();
        count.setId("bulk-count");
        count.textProperty().bind(Bindings.createStringBinding(() -> model.count().get() == 0
                ? Messages.of("catalogue.bulk.nothing") : Messages.of("catalogue.bulk.count", model.count().get()),
                model.count()));
        var box = new VBox(12, note, count, form.node());
        box.setPadding(new Insets(16));
        return box;
    }

    private void texts() {
        form.section(Messages.of("catalogue.bulk.set"));
        model.texts.forEach((column, text) -> form.text(column.label(), text,
                field -> field.id(column.name()).prompt(prompt(model.common(column)))));
    }

    private void lists() {
        model.lists.forEach((column, change) -> {
            choice(column.label(), change.mode(), List.of(Amendment.Mode.values()), BulkPane::words,
                    Messages.of("catalogue.bulk.leave"), null);
            form.area("", change.lines(), LINES, field -> field.prompt(Messages.of("catalogue.bulk.lines")));
        });
    }

    private void ticks() {
        form.section(Messages.of("catalogue.form.publication"))
                .marks(Messages.of("catalogue.column.short.channels"), model.channels, Channels.official().names(),
                        name -> name);
        choice(Messages.of("catalogue.column.short.audience"), model.everyone, List.of(true, false),
                all -> all ? Messages.of("catalogue.audience.everyone") : Messages.of("catalogue.audience.specific"),
                Messages.of("catalogue.bulk.leave"), null);
        form.text(Messages.of("catalogue.form.specific"), model.group,
                field -> field.prompt(Messages.of("catalogue.form.specific.prompt")));
        form.marks(Messages.of("catalogue.column.short.method"), model.ticks,
                List.of(Amendment.Tick.PROACTIVE, Amendment.Tick.ON_REQUEST), BulkPane::words)
                .marks(Messages.of("catalogue.column.short.levels"), model.ticks,
                        List.of(Amendment.Tick.COUNTY, Amendment.Tick.TOWNSHIP, Amendment.Tick.VILLAGE), BulkPane::words);
    }

    private void replacing() {
        form.section(Messages.of("catalogue.bulk.replace"));
        form.text(Messages.of("catalogue.bulk.text"), model.replaced)
                .text(Messages.of("catalogue.bulk.by"), model.by);
        choice(Messages.of("catalogue.bulk.where"), model.replacedIn, List.of(Column.values()), Column::label,
                Messages.of("catalogue.bulk.everywhere"), null);
    }

    private void filling() {
        form.section(Messages.of("catalogue.bulk.fill"));
        choice(Messages.of("catalogue.bulk.column"), model.fillDown, List.of(Column.values()), Column::label,
                Messages.of("catalogue.bulk.leave"), FILL);
        form.shown("", Bindings.createStringBinding(this::first, model.fillDown));
    }

    private String first() {
        Column column = model.fillDown.get();
        return column == null ? Messages.of("catalogue.bulk.fill.note")
                : Messages.of("catalogue.bulk.first", column.text(model.items.getFirst().entry()));
    }

    // Null stands first in the list, for leaving things as they are.
    private <T> void choice(String label, Property<T> value, List<T> choices, Function<T, String> words, String none,
                            String id) {
        var all = new ArrayList<T>();
        all.add(null);
        all.addAll(choices);
        form.choice(label, value, all, choice -> choice == null ? none : words.apply(choice), field -> field.id(id));
    }

    private static String prompt(String common) {
        return common == null ? Messages.of("catalogue.bulk.differ") : common.isBlank()
                ? Messages.of("catalogue.bulk.blank") : common;
    }

    private static String words(Amendment.Mode mode) {
        return switch (mode) {
            case ADD -> Messages.of("catalogue.bulk.add");
            case REMOVE -> Messages.of("catalogue.bulk.remove");
            case REPLACE -> Messages.of("catalogue.bulk.all");
        };
    }

    private static String words(Amendment.Tick tick) {
        return switch (tick) {
            case PROACTIVE -> Messages.of("catalogue.method.proactive");
            case ON_REQUEST -> Messages.of("catalogue.method.onRequest");
            case COUNTY -> Messages.of("catalogue.level.county");
            case TOWNSHIP -> Messages.of("catalogue.level.township");
            case VILLAGE -> Messages.of("catalogue.level.village");
        };
    }
}
