package org.gongkailan.requests.dispute.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.dispute.DisputeLimit;
import org.gongkailan.requests.dispute.ui.DisputesViewModel.Chip;
import org.gongkailan.requests.intake.DisputeImport;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.requests.table.LedgerExport;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.Selections;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** 复议诉讼: who fights over what, where it stands, and what table 4 counts. */
public final class DisputesScreen implements Screen {
    /** The id of this screen. */
    public static final String ID = "requests-disputes";
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName(ID, Messages.of("requests.dispute.title"), Feather.SHIELD).beside("requests");
    /** What {@link #reveal} understands as all disputes that this office still has to answer. */
    public static final String TO_REPLY = "to-reply";

    private final DisputeFiles files;
    private final Desk desk;
    private final DisputesViewModel model;
    private final BorderPane node = new BorderPane();
    private TableView<Dispute> table;

    /**
     * The screen over a workspace's ledger of disputes.
     *
     * @param requests offered as what is fought over
     * @param intake   reads ledgers kept elsewhere
     * @param export   writes this one
     */
    public DisputesScreen(DisputeLedger disputes, RequestLists requests, DisputeImport intake, LedgerExport export, Desk desk) {
        this.desk = desk;
        model = new DisputesViewModel(disputes, requests, desk);
        files = new DisputeFiles(intake, export, model, desk);
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
        table = table();
        node.setTop(new VBox(filters(), new TableFourBar(model)));
        node.setCenter(table);
        node.setRight(new DisputeForm(model, desk).node());
        model.draft.subscribe((was, is) -> {
            if (is == null) {
                table.requestFocus();
            }
        });
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void reveal(String record) {
        if (record.equals(TO_REPLY)) {
            model.show(Chip.REPLY);
        } else {
            model.show(record);
        }
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(register());
    }

    @Override
    public List<Action> actions() {
        return List.of(files.importing(), files.exporting());
    }

    private Action register() {
        return Action.of(Messages.of("requests.dispute.new"), Feather.PLUS, model::add).withKeys("Shortcut+N");
    }

    private FilterBar filters() {
        var bar = new FilterBar();
        bar.text().bindBidirectional(model.find);
        bar.changingChips(Chip.ALL_CHIPS, chip -> model.chips.map(counts -> Messages.of("requests.chip", chip.label(),
                counts.getOrDefault(chip, 0)))).bindBidirectional(model.chip);
        return bar.clearing(model.find.isNotEmpty().or(model.behind.isNotNull()), model::clear).count(model.count)
                .findWithin(node);
    }

    private TableView<Dispute> table() {
        var made = new Columns<Dispute>("requests.disputes", desk.preferences().columns())
                .badge("result", Messages.of("requests.dispute.result"), 128, this::badge)
                .whole("limit", Messages.of("requests.dispute.limit"), 148, this::limit)
                .text("stage", Messages.of("requests.dispute.stage"), 130, dispute -> dispute.stage().label())
                .text("applicant", Messages.of("requests.dispute.party"), 76, dispute -> dispute.applicant().masked())
                .text("act", Messages.of("requests.dispute.act"), 190, dispute -> dispute.act().words())
                .text("authority", Messages.of("requests.dispute.authorityShort"), 144, Dispute::authority)
                .date("notified", Messages.of("requests.dispute.notified"), 92, dispute -> dispute.days().notified())
                .date("closed", Messages.of("requests.dispute.closed"), 92, dispute -> dispute.days().closed())
                .text("number", Messages.of("requests.dispute.number"), 72, Dispute::number)
                .fromWidth(860, "notified", "closed", "number")
                .fromWidth(620, "stage", "authority", "applicant")
                .onOpen(model::edit)
                .menu(Action.of(Messages.of("requests.dispute.delete"), Feather.TRASH_2, this::removeSelected))
                .table(model.rows, EmptyState.orNoMatch(model.loaded, model.empty, new EmptyState(Feather.SHIELD,
                        Messages.of("requests.dispute.empty"), register())));
        made.getColumns().forEach(column -> column.setSortable(false));
        Selections.follow(made, model.selected);
        Selections.onDelete(made, this::removeSelected);
        return made;
    }

    private void removeSelected() {
        if (!model.selected.isEmpty()) {
            model.remove(List.copyOf(model.selected));
        }
    }

    // An answer that is due presses more than anything a court decides later.
    private Badge badge(Dispute dispute) {
        LocalDate today = model.ledger.today();
        return dispute.toReply().map(limit -> new Badge(left(limit.left(today)), switch (limit.light(today)) {
            case ERROR -> Tone.BAD;
            case WARNING -> Tone.SOON;
            case NOTICE -> Tone.ACCENT;
        })).orElseGet(() -> result(dispute));
    }

    private static String left(long days) {
        return days < 0 ? Messages.of("requests.dispute.reply.over", -days) : days == 0
                ? Messages.of("requests.dispute.reply.today") : Messages.of("requests.dispute.reply.left", days);
    }

    private static Badge result(Dispute dispute) {
        if (dispute.pending() && dispute.days().replied() != null) {
            return new Badge(Messages.of("requests.dispute.replied.state"), Tone.NEUTRAL);
        }
        return new Badge(dispute.result().label(), switch (dispute.result()) {
            case PENDING -> Tone.ACCENT;
            case UPHELD -> Tone.GOOD;
            case CORRECTED -> Tone.BAD;
            case OTHER -> Tone.NEUTRAL;
        });
    }

    // A term of the other side is worth a look while it runs.
    private String limit(Dispute dispute) {
        return DisputeLimit.of(dispute).filter(limit -> limit.kind() == DisputeLimit.Kind.REPLY
                || limit.left(model.ledger.today()) >= 0).map(DisputeLimit::brief).orElse("");
    }
}
