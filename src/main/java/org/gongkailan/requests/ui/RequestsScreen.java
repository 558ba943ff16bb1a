package org.gongkailan.requests.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.intake.RequestImport;
import org.gongkailan.requests.table.LedgerExport;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestState;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.FilterBar;
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

    private final RequestLedger ledger;
    private final RequestFiles files;
    private final Function<DisclosureRequest, List<Action>> letters;
    private final Desk desk;
    private final RequestsViewModel model;
    private final BorderPane node = new BorderPane();
    private final RequestsSide side;

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
        side = new RequestsSide(model, desk);
        files = new RequestFiles(intake, export, model.list.filters, desk);
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
        var table = new RequestTable(model, desk, side::openAssignment, register(), files.importing());
        FilterBar filters = filters();
        var page = new CasePage(model, side::derive, letters);
        node.setRight(side.node());
        model.opened.subscribe(line -> {
            boolean list = line == null;
            node.setTop(list ? filters : null);
            Node shown = list ? table.node() : page;
            if (node.getCenter() != shown) {
                node.setCenter(shown);
                side.close();
                shown.requestFocus();
            }
        });
        model.opened.subscribe(line -> {
            if (line != null) {
                desk.jobs().onScreen(() -> focusOn(page));
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    // Later: what leaves the scene takes the focus along, and the steps are new after every change.
    private void focusOn(CasePage page) {
        if (node.getCenter() == page && !side.isOpen()) {
            page.focus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && model.opened.get() != null) {
            model.close();
            event.consume();
        }
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
        return List.of(files.importing(), files.exporting(),
                Action.of(Messages.of("requests.number.edit"), Feather.HASH, side::openNumber));
    }

    private Action register() {
        return Action.of(Messages.of("requests.new"), Feather.PLUS, model::add).withKeys("Shortcut+N");
    }

    private FilterBar filters() {
        var filters = model.list.filters;
        var bar = new FilterBar();
        bar.text().bindBidirectional(filters.find);
        bar.changingChips(Light.CHIPS, light -> Bindings.createStringBinding(() -> Messages.of("requests.chip", light.label(),
                model.list.lights.get().getOrDefault(light, 0)), model.list.lights)).bindBidirectional(filters.light);
        bar.choice(Messages.of("requests.column.classShort"), filters.applicants, filters.applicant)
                .choice(Messages.of("requests.filter.outcome"), filters.outcomes, filters.outcome)
                .choice(Messages.of("requests.filter.section"), filters.sections, filters.section)
                .choice(Messages.of("requests.column.year"), filters.years, filters.year)
                .clearing(filters.active(), model.list::clear).count(model.list.count).findWithin(node);
        return bar;
    }
}
