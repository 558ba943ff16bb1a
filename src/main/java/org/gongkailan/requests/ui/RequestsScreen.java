package org.gongkailan.requests.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.clock.Limit;
import org.gongkailan.requests.intake.RequestImport;
import org.gongkailan.requests.table.LedgerExport;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestSettings;
import org.gongkailan.requests.ledger.RequestState;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.SideForm;
import org.kordamp.ikonli.feather.Feather;

/** 依申请公开: the requests with their lights, and one page for each. */
public final class RequestsScreen implements Screen {
    /** The id of this screen. */
    public static final String ID = "requests";
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName(ID, Messages.of("requests.title"), Feather.INBOX);
    private static final String STYLE = RequestsScreen.class.getResource("requests.css").toExternalForm();
    private static final String STATE = "state/";
    private static final String CELL = "cell/";
    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");

    private final RequestLedger ledger;
    private final RequestFiles files;
    private final Function<DisclosureRequest, List<Action>> letters;
    private final Desk desk;
    private final RequestsViewModel model;
    private final BorderPane node = new BorderPane();
    private final SideForm side = new SideForm();
    private Runnable save = () -> { };

    /**
     * The screen over a workspace's ledger.
     *
     * @param intake  reads ledgers kept elsewhere
     * @param export  writes this one
     * @param letters the letters of a case, as buttons in the order in which they are needed
     */
    public RequestsScreen(RequestLedger ledger, RequestImport intake, LedgerExport export,
                          Function<DisclosureRequest, List<Action>> letters, Desk desk) {
        this.ledger = ledger;
        this.letters = letters;
        this.desk = desk;
        model = new RequestsViewModel(ledger, desk);
        files = new RequestFiles(intake, export, model.filters, desk);
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
        node.getStylesheets().add(STYLE);
        var table = new RequestTable(model, desk, this::openAssignment, register(), files.importing());
        FilterBar filters = filters();
        var page = new CasePage(model, this::derive, letters);
        node.setRight(side);
        model.opened.subscribe(line -> {
            boolean list = line == null;
            node.setTop(list ? filters : null);
            Node shown = list ? table.node() : page;
            if (node.getCenter() != shown) {
                node.setCenter(shown);
                side.open().set(false);
                shown.requestFocus();
            }
        });
        model.opened.subscribe(line -> {
            if (line != null) {
                desk.jobs().onScreen(() -> focusOn(page));
            }
        });
        model.draft.subscribe(this::fill);
        model.step.subscribe(this::fill);
        side.open().subscribe(open -> {
            if (!open) {
                model.draft.set(null);
                model.step.set(null);
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    // Later: what leaves the scene takes the focus along, and the steps are new after every change.
    private void focusOn(CasePage page) {
        if (node.getCenter() == page && !side.open().get()) {
            page.focus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.opened.get() != null) {
            model.close();
            event.consume();
        } else if (SAVE.match(event) && side.open().get()) {
            save.run();
            event.consume();
        }
    }

    private void fill(RegisterDraft draft) {
        if (draft == null) {
            closeIfIdle();
            return;
        }
        var form = new RegisterForm(draft, model);
        save = form::save;
        side.show(Messages.of(draft.before == null ? "requests.new" : "requests.edit"), form, Buttons.primary(
                Action.of(Messages.of(draft.before == null ? "requests.register" : "requests.save"), form::save)
                        .withKeys("Shortcut+S")));
        form.focus();
    }

    private void fill(StepDraft draft) {
        if (draft == null) {
            closeIfIdle();
            return;
        }
        var form = new StepForm(draft, model);
        save = form::save;
        side.show(draft.kind.label(), form, Buttons.primary(
                Action.of(Messages.of(draft.before == null ? "requests.put" : "requests.save"), form::save)
                        .withKeys("Shortcut+S")));
        form.focus();
    }

    private void closeIfIdle() {
        if (model.draft.get() == null && model.step.get() == null) {
            side.open().set(false);
        }
    }

    private void derive(Limit limit) {
        model.step.set(null);
        model.draft.set(null);
        var box = new LimitBox();
        box.show(limit, ledger.clock());
        box.getStyleClass().add("step-form");
        side.show(Messages.of("requests.how"), box);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** What {@link #reveal} understands as all requests in a state. */
    public static String state(RequestState state) {
        return STATE + state.name();
    }

    /** What {@link #reveal} understands as the cases behind a cell of table 3; of the whole row where the class is null. */
    public static String cell(int year, String rowId, ApplicantClass applicant) {
        return CELL + year + "/" + rowId + "/" + (applicant == null ? "" : applicant.id());
    }

    @Override
    public void reveal(String record) {
        if (record.startsWith(STATE)) {
            model.show(switch (RequestState.valueOf(record.substring(STATE.length()))) {
                case OVERDUE -> Light.OVERDUE;
                case SOON -> Light.SOON;
                case LAPSED, WAITING -> Light.AWAITED;
                case RUNNING -> Light.OPEN;
                case LATE, FINISHED -> Light.DONE;
            });
        } else if (record.startsWith(CELL)) {
            String[] parts = record.substring(CELL.length()).split("/", -1);
            desk.jobs().load(() -> ledger.lists().counts(Integer.parseInt(parts[0]))
                    .cases(parts[1], ApplicantClass.of(parts[2]).orElse(null)), ids ->
                    model.show(Messages.of("requests.only", parts[0], ids.size()), ids));
        } else {
            model.open(record);
        }
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(register());
    }

    @Override
    public List<Action> actions() {
        return List.of(files.importing(), files.exporting(), Action.of(Messages.of("requests.number.edit"), Feather.HASH, this::openNumber));
    }

    private void openAssignment() {
        List<RequestLine> chosen = List.copyOf(model.selected);
        var section = new SimpleStringProperty(chosen.getFirst().request().assignment().section());
        var person = new SimpleStringProperty("");
        var form = new Form().text(Messages.of("requests.column.section"), section, field -> field.id("section"))
                .text(Messages.of("requests.form.person"), person);
        save = () -> model.assign(chosen, new Assignment(section.get(), person.get()), () -> side.open().set(false));
        side.show(Messages.of("requests.assign.title", chosen.size()), form.node(), Buttons.primary(
                Action.of(Messages.of("requests.assign"), () -> save.run()).withKeys("Shortcut+S")));
        form.focusFirst();
    }

    private void openNumber() {
        desk.jobs().load(ledger::settings, settings -> {
            var pattern = new SimpleStringProperty(settings.numberPattern());
            var form = new Form().text(Messages.of("requests.number.edit"), pattern, field -> field.id("pattern")
                    .hint(Messages.of("requests.number.hint")));
            save = () -> desk.jobs().run(Messages.of("requests.saving"),
                    progress -> ledger.fix(new RequestSettings(pattern.get().strip())), batch -> side.open().set(false));
            side.show(Messages.of("requests.number.edit"), form.node(), Buttons.primary(
                    Action.of(Messages.of("requests.save"), () -> save.run()).withKeys("Shortcut+S")));
            form.focusFirst();
        });
    }

    private Action register() {
        return Action.of(Messages.of("requests.new"), Feather.PLUS, model::add).withKeys("Shortcut+N");
    }

    private FilterBar filters() {
        var filters = model.filters;
        var bar = new FilterBar();
        bar.text().bindBidirectional(filters.find);
        bar.changingChips(Light.CHIPS, light -> Bindings.createStringBinding(() -> Messages.of("requests.chip", light.label(),
                model.lights.get().getOrDefault(light, 0)), model.lights)).bindBidirectional(filters.light);
        bar.choice(Messages.of("requests.column.classShort"), filters.applicants, filters.applicant)
                .choice(Messages.of("requests.filter.outcome"), filters.outcomes, filters.outcome)
                .choice(Messages.of("requests.filter.section"), filters.sections, filters.section)
                .choice(Messages.of("requests.column.year"), filters.years, filters.year)
                .clearing(filters.active(), model::clear).count(model.count).findWithin(node);
        return bar;
    }
}
