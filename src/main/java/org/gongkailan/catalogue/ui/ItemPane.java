package org.gongkailan.catalogue.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.Channels;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.check.CatalogueCheck;
import org.gongkailan.catalogue.law.BasisMark;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.LineMark;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** The side form of one item, in the order of the official columns, with its standard below. */
final class ItemPane {
    private static final int LONG_TEXT = 2;

    private final ItemDraft draft;
    private final CatalogueCheck check;
    private final LawRegister laws;
    private final Form form = new Form();

    /** @param laws what legal bases are looked up in */
    ItemPane(ItemDraft draft, CatalogueCheck check, LawRegister laws) {
        this.draft = draft;
        this.laws = laws;
        this.check = check;
        build();
        draft.elements.subscribe(this::judge);
        draft.legalBases.subscribe(this::judge);
        draft.channels.subscribe(this::judge);
        draft.ticks.subscribe(this::judge);
        List.of(draft.level1, draft.timeLimit, draft.body, draft.ownChannels, draft.specific)
                .forEach(text -> text.subscribe(this::judge));
        judge();
    }

    Node node(Node standard) {
        var box = new VBox(16, form.node(), standard);
        box.setPadding(new Insets(16));
        return box;
    }

    void focus() {
        form.focusFirst();
    }

    /** Gives the keyboard to the field of a column; answers it, or empty if the column has none. */
    Optional<Node> focus(Column column) {
        return form.focus(column.name());
    }

    private void build() {
        form.section(Messages.of("catalogue.form.matter"))
                .text(Column.LEVEL1.label(), draft.level1, field -> field.id(Column.LEVEL1.name()).required())
                .text(Column.LEVEL2.label(), draft.level2)
                .text(Column.LEVEL3.label(), draft.level3)
                .section(Messages.of("catalogue.form.content"))
                .list(Messages.of("catalogue.column.short.elements"), draft.elements,
                        field -> field.id(Column.ELEMENTS.name()).required())
                .list(Messages.of("catalogue.column.short.bases"), draft.legalBases, this::mark,
                        field -> field.id(Column.LEGAL_BASES.name()).required())
                .area(Column.TIME_LIMIT.label(), draft.timeLimit, LONG_TEXT,
                        field -> field.id(Column.TIME_LIMIT.name()).required())
                .text(Column.BODY.label(), draft.body, field -> field.id(Column.BODY.name()).required())
                .section(Messages.of("catalogue.form.publication"));
        form.checks(Messages.of("catalogue.column.short.channels"), draft.channels, Channels.official().names(),
                        name -> name, field -> field.id(Column.CHANNELS.name()).required())
                .text(Messages.of("catalogue.form.ownChannels"), draft.ownChannels, field ->
                        field.prompt(Messages.of("catalogue.form.ownChannels.prompt")))
                .checks(Messages.of("catalogue.column.short.audience"), draft.ticks, Tick.AUDIENCE, Tick::words,
                        field -> field.id(Column.AUDIENCE.name()).required())
                .text(Messages.of("catalogue.form.specific"), draft.specific, field ->
                        field.prompt(Messages.of("catalogue.form.specific.prompt")))
                .checks(Messages.of("catalogue.column.short.method"), draft.ticks, Tick.METHOD, Tick::words,
                        field -> field.id(Column.METHOD.name()).required())
                .checks(Messages.of("catalogue.column.short.levels"), draft.ticks, Tick.LEVELS, Tick::words,
                        field -> field.id(Column.LEVELS.name()));
        form.section(Messages.of("catalogue.responsible.title"));
        draft.office.forEach((column, text) -> form.text(column.head(), text, field -> field.id(column.name())));
        var others = new LinkedHashMap<>(draft.extra);
        draft.office.keySet().forEach(column -> others.remove(column.head()));
        if (!others.isEmpty()) {
            form.section(Messages.of("catalogue.form.extra"));
            others.forEach(form::text);
        }
    }

    private LineMark mark(String basis) {
        BasisMark mark = BasisMark.of(laws, basis);
        return mark == null ? null : switch (mark.kind()) {
            case KNOWN -> new LineMark(Feather.CHECK_CIRCLE, Tone.GOOD, mark.sentence());
            case UNVERIFIED -> new LineMark(Feather.CIRCLE, Tone.NEUTRAL, mark.sentence());
            case UNKNOWN -> new LineMark(Feather.HELP_CIRCLE, Tone.ACCENT, mark.sentence());
            case OUTDATED -> new LineMark(Feather.CLOCK, Tone.SOON, mark.sentence());
            case REPEALED -> new LineMark(Feather.X_CIRCLE, Tone.BAD, mark.sentence());
        };
    }

    private void judge() {
        List<Finding> here = check.check(draft.edited()).stream().map(finding -> {
            String column = finding.place().id().replaceFirst("^[^#]*#?", "");
            return new Finding(finding.rule(), finding.severity(), Place.of(column), finding.key(), finding.args(),
                    finding.left(), finding.right());
        }).toList();
        form.show(here);
    }
}
