package org.gongkailan.catalogue.law.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.CitedLaw;
import org.gongkailan.catalogue.law.LawKind;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImportSheet;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.SideForm;
import org.kordamp.ikonli.feather.Feather;

/** 法律依据: every law that the catalogue cites or the register knows, with its state; one of them at the right. */
public final class LawsScreen implements Screen {
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName("catalogue-laws", Messages.of("catalogue.laws.title"), Feather.BOOK).beside("catalogue");

    /** Columns for which there is no room beside the form, which says the same. */
    private static final Set<String> WITHOUT_FORM = Set.of("kind", "issued", "inForce", "amended", "owner");

    private final CatalogueDesk catalogue;
    private final Desk desk;
    private final LawsViewModel model;
    private final BorderPane node = new BorderPane();
    private final SideForm side = new SideForm();
    private TableView<CitedLaw> table;
    private LawDraft typing;

    /** The screen over a workspace's catalogue. */
    public LawsScreen(CatalogueDesk catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
        model = new LawsViewModel(catalogue, desk);
    }

    @Override
    public ScreenName name() {
        return NAME;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void furnish() {
        var filter = new FilterBar();
        filter.text().bindBidirectional(model.find);
        filter.chips(List.of(LawFilter.values()), LawFilter::label).bindBidirectional(model.filter);
        filter.count(model.count).findWithin(node);
        table = table();
        node.setTop(filter);
        node.setCenter(table);
        node.setRight(side);
        model.shown.subscribe(this::look);
        model.draft.subscribe(this::look);
        side.onClosed(() -> {
            model.draft.set(null);
            model.shown.set(null);
            table.requestFocus();
        });
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void reveal(String title) {
        desk.jobs().load(() -> title, model::reveal);
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of(Messages.of("catalogue.laws.action.list"), Feather.DOWNLOAD,
                        () -> new ListImportSheet<>(new LawsToRegister(catalogue, model::brought), desk).open()),
                Action.of(Messages.of("catalogue.action.replaceLaw"), Feather.REPEAT, () -> replace(model.shown.get())));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of(Messages.of("catalogue.laws.action.new"), Feather.PLUS, model::add)
                .withKeys("Shortcut+N"));
    }

    private TableView<CitedLaw> table() {
        TableView<CitedLaw> laws = new Columns<CitedLaw>("catalogue.laws", desk.preferences().columns())
                .text("title", Messages.of("catalogue.laws.column.title"), 300, CitedLaw::title)
                .text("number", Messages.of("catalogue.laws.column.number"), 160, CitedLaw::number)
                .text("kind", Messages.of("catalogue.laws.column.kind"), 90,
                        line -> line.law() == null ? null : LawKind.of(line.law()).label())
                .badge("state", Messages.of("catalogue.laws.column.state"), 80, line -> LawWords.badge(line.state()))
                .number("rows", Messages.of("catalogue.laws.column.rows"), 64, line -> line.rows().size())
                .date("issued", Messages.of("catalogue.laws.column.issued"), 100,
                        line -> line.law() == null ? null : line.law().issue().issued())
                .date("inForce", Messages.of("catalogue.laws.column.inForce"), 100,
                        line -> line.law() == null ? null : line.law().issue().inForce())
                .text("amended", Messages.of("catalogue.laws.column.amended"), 100,
                        line -> line.law() == null ? null : line.law().issue().lastAmended())
                .text("owner", Messages.of("catalogue.laws.column.owner"), 80, this::owner)
                .onOpen(this::open)
                .menu(verbs())
                .table(model.rows, EmptyState.orNoMatch(model.loaded, Bindings.isEmpty(model.rows)
                        .and(Bindings.equal(model.filter, LawFilter.CITED)).and(model.find.isEmpty()),
                        new EmptyState(Feather.BOOK, Messages.of("catalogue.laws.empty"),
                                Action.of(Messages.of("catalogue.laws.action.all"), () -> model.filter.set(LawFilter.ALL)))));
        laws.getColumns().stream().filter(column -> WITHOUT_FORM.contains(column.getId()))
                .forEach(column -> column.visibleProperty().bind(side.open().not()));
        laws.getSelectionModel().selectedItemProperty().subscribe(line -> {
            model.selected.set(line);
            if (line != null && model.shown.get() != null && model.draft.get() == null) {
                model.shown.set(line);
            }
        });
        return laws;
    }

    private String owner(CitedLaw line) {
        return line.law() == null ? "" : model.own(line).isPresent() ? Messages.of("catalogue.laws.own")
                : Messages.of("catalogue.laws.shipped");
    }

    private Action[] verbs() {
        var any = model.selected.isNotNull();
        return new Action[] {
            Action.of(Messages.of("catalogue.laws.action.open"), Feather.INFO, () -> open(model.selected.get()))
                    .possibleWhen(any),
            Action.of(Messages.of("catalogue.laws.action.edit"), Feather.EDIT_2, () -> edit(model.selected.get()))
                    .possibleWhen(any),
            Action.of(Messages.of("catalogue.laws.action.replace"), Feather.REPEAT, () -> replace(model.selected.get()))
                    .possibleWhen(any),
            Action.of(Messages.of("catalogue.laws.action.remove"), Feather.TRASH_2, () -> model.remove(model.selected.get()))
                    .possibleWhen(model.ownSelected).withKeys("Delete")};
    }

    private void open(CitedLaw line) {
        model.draft.set(null);
        model.shown.set(line);
        side.enter();
    }

    private void edit(CitedLaw line) {
        model.shown.set(line);
        model.edit(line);
    }

    private void replace(CitedLaw line) {
        new ReplaceLawSheet(catalogue, null, desk).open(line == null || line.rows().isEmpty() ? null
                : line.law() != null ? line.law() : line.draft());
    }

    // What is typed stays as it is while the list behind it is read again.
    private void look() {
        LawDraft typed = model.draft.get();
        if (typed != null && typed == typing) {
            return;
        }
        typing = typed;
        if (typed != null) {
            type(typed);
        } else if (model.shown.get() != null) {
            CitedLaw line = model.shown.get();
            side.show(line.title(), new LawPane(model, line, model::reveal,
                    item -> desk.navigator().show("catalogue", item.id())).node(), buttons(line));
        } else {
            side.open().set(false);
        }
    }

    private void type(LawDraft draft) {
        var form = new LawForm(draft);
        side.show(draft.title.get().isBlank() ? Messages.of("catalogue.laws.action.new") : draft.title.get(), form.node(),
                Buttons.primary(Action.of(Messages.of("catalogue.action.save"), model::save).withKeys("Shortcut+S")),
                Buttons.of(Action.of(Messages.of("catalogue.action.discard"), model::discard)));
        form.focus();
    }

    private Button[] buttons(CitedLaw line) {
        var edit = Action.of(model.own(line).isPresent() ? Messages.of("catalogue.laws.action.edit")
                : line.law() == null ? Messages.of("catalogue.laws.action.register")
                : Messages.of("catalogue.laws.action.cover"), Feather.EDIT_2, () -> model.edit(line));
        var replace = Action.of(Messages.of("catalogue.laws.action.replace"), Feather.REPEAT, () -> replace(line))
                .possibleWhen(Bindings.createBooleanBinding(() -> !line.rows().isEmpty()));
        boolean wrong = line.state().over() || line.outdated() > 0;
        Button first = wrong ? Buttons.primary(replace) : Buttons.primary(edit);
        Button second = wrong ? Buttons.of(edit) : Buttons.of(replace);
        return model.own(line).isEmpty() ? new Button[] {first, second} : new Button[] {first, second,
            Buttons.of(Action.of(Messages.of("catalogue.laws.action.remove"), Feather.TRASH_2, () -> model.remove(line)))};
    }
}
