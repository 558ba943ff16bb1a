package org.gongkailan.catalogue.disclosure.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.gongkailan.catalogue.disclosure.DisclosureState;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImportSheet;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.ScreenName;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.FilterBar;
import org.kordamp.ikonli.feather.Feather;

/** 发布台账: what was published for the rows of the catalogue and what is due, as a list, a month, or what is missing. */
public final class DisclosuresScreen implements Screen {
    /** The id of this screen. */
    public static final String ID = "catalogue-disclosures";
    /** How it is called. */
    public static final ScreenName NAME = new ScreenName(ID, Messages.of("catalogue.disclosure.title"), Feather.SEND).beside("catalogue");
    private static final String STYLE = DisclosuresScreen.class.getResource("disclosures.css").toExternalForm();
    private static final String STATE = "state/";
    private static final String NEW = "new/";
    private static final String ITEM = "item/";

    private final DisclosureDesk disclosures;
    private final Desk desk;
    private final DisclosuresViewModel model;
    private final DisclosureFiles files;
    private final BorderPane node = new BorderPane();

    /** The screen over a workspace's ledger. */
    public DisclosuresScreen(DisclosureDesk disclosures, Desk desk) {
        this.disclosures = disclosures;
        this.desk = desk;
        model = new DisclosuresViewModel(disclosures, desk);
        files = new DisclosureFiles(disclosures, model, desk);
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
        var list = new LedgerTable(model, desk, register(), Action.of(Messages.of("catalogue.disclosure.import"),
                this::openImport));
        var month = new MonthPane(model);
        var quiet = new QuietTable(model, desk);
        node.setTop(filters());
        node.setRight(new DisclosureForm(model, desk).node());
        model.view.subscribe(view -> {
            Node shown = switch (view) {
                case LIST -> list.node();
                case MONTH -> month;
                case QUIET -> quiet.node();
            };
            node.setCenter(shown);
            shown.requestFocus();
        });
        model.dayOpened.subscribe(day -> {
            if (day != null) {
                new DaySheet(model, desk.sheets()).open(day, model.days.get().getOrDefault(day, List.of()));
            }
        });
        model.draft.subscribe((was, is) -> {
            if (is == null && node.getCenter() instanceof TableView<?> table) {
                table.requestFocus();
            }
        });
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    /** What {@link #reveal} understands as all disclosures in a state. */
    public static String state(DisclosureState state) {
        return STATE + state.name();
    }

    /** What {@link #reveal} understands as a new disclosure of a row of the catalogue. */
    public static String newFor(String item) {
        return NEW + item;
    }

    /** What {@link #reveal} understands as all disclosures of rows with a name. */
    public static String named(String matter) {
        return ITEM + matter;
    }

    @Override
    public void reveal(String record) {
        if (record.startsWith(STATE)) {
            model.show(Light.of(DisclosureState.valueOf(record.substring(STATE.length()))));
        } else if (record.startsWith(NEW)) {
            model.addFor(record.substring(NEW.length()));
        } else if (record.startsWith(ITEM)) {
            model.show(Light.ALL);
            model.filters.find.set(record.substring(ITEM.length()));
        } else {
            model.show(record);
        }
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of(Messages.of("catalogue.disclosure.copy"), Feather.COPY, model::copy).withKeys("Shortcut+D"),
                Action.of(Messages.of("catalogue.disclosure.import"), Feather.DOWNLOAD, this::openImport)
                        .withKeys("Shortcut+I"),
                Action.of(Messages.of("catalogue.disclosure.ics"), Feather.CALENDAR, files::calendar),
                Action.of(Messages.of("catalogue.disclosure.export"), Feather.UPLOAD, files::list).withKeys("Shortcut+E"));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(register());
    }

    private Action register() {
        return Action.of(Messages.of("catalogue.disclosure.new"), Feather.PLUS, model::add).withKeys("Shortcut+N");
    }

    private void openImport() {
        new ListImportSheet<>(new PublishedList(disclosures), desk).open();
    }

    private FilterBar filters() {
        var filters = model.filters;
        var bar = new FilterBar();
        bar.text().bindBidirectional(filters.find);
        bar.changingChips(Light.FIRST, light -> model.counts.map(counts -> counts.isEmpty() ? light.label()
                : Messages.of("catalogue.disclosure.chip", light.label(), light.count(counts)))).bindBidirectional(filters.light);
        bar.choice(Messages.of("catalogue.disclosure.column.state"), filters.otherLights, filters.otherLight)
                .choice(Messages.of("catalogue.column.domain"), filters.domains, filters.domain)
                .choice(Messages.of("catalogue.disclosure.filter.body"), filters.bodies, filters.body)
                .choice(Messages.of("catalogue.disclosure.filter.channel"), filters.channels, filters.channel)
                .choice(Messages.of("catalogue.disclosure.filter.years"), filters.years, filters.year)
                .clearing(filters.active(), model::clear).count(model.count).findWithin(node);
        bar.setLeft(new ViewBar(model.view));
        return bar;
    }
}
