package org.gongkailan.requests.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.EventWords;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.clock.Limit;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Icons;
import org.kordamp.ikonli.feather.Feather;

/** One case on one page: its days across the top, what it is and what happened on the left, what comes next on the right. */
final class CasePage extends BorderPane {
    private static final double NARROW = 720;
    /** From here on its head has room for the badge and the words of the way back. */
    private static final double HEAD_ROOM = 480;

    private final RequestsViewModel model;
    private final Function<DisclosureRequest, List<Action>> letters;
    private final TimeLine time;
    private final StepList steps;
    private final HBox head = new HBox(12);
    private final VBox facts = new VBox(4);
    private final VBox history = new VBox(4);
    private final FlowPane papers = new FlowPane(8, 8);
    private final VBox paperSection;

    /**
     * @param derive  shows how a day was counted
     * @param letters the letters of a case in the order in which they are needed
     */
    CasePage(RequestsViewModel model, Consumer<Limit> derive, Function<DisclosureRequest, List<Action>> letters) {
        this.model = model;
        this.letters = letters;
        time = new TimeLine(derive);
        steps = new StepList(model);
        getStyleClass().add("case-page");
        // Beside an open form it takes what is left, and never lies over the form.
        setMinWidth(0);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("case-head");
        paperSection = new VBox(6, section(Messages.of("requests.page.letters")), papers);
        var scroll = new ScrollPane(new VBox(16, time, columns(
                new VBox(6, section(Messages.of("requests.page.facts")), facts, section(Messages.of("requests.page.history")), history),
                new VBox(6, section(Messages.of("requests.page.next")), steps, paperSection))));
        scroll.setFitToWidth(true);
        setTop(head);
        setCenter(scroll);
        model.opened.subscribe(this::show);
    }

    /** Puts the focus on the first thing to do. */
    void focus() {
        // What a scroll pane holds belongs to no scene before the pane has its skin.
        applyCss();
        steps.focus();
    }

    // Beside an open form there is no room for two columns: what comes next stands above what was.
    private GridPane columns(VBox past, VBox next) {
        var columns = new GridPane(32, 16);
        widthProperty().subscribe(width -> {
            boolean narrow = width.doubleValue() < NARROW;
            columns.getChildren().clear();
            columns.getColumnConstraints().setAll(narrow ? List.of(share(100)) : List.of(share(46), share(54)));
            columns.add(past, 0, narrow ? 1 : 0);
            columns.add(next, narrow ? 0 : 1, 0);
        });
        return columns;
    }

    private static ColumnConstraints share(double percent) {
        var share = new ColumnConstraints();
        share.setPercentWidth(percent);
        share.setHgrow(Priority.ALWAYS);
        return share;
    }

    private static Label section(String title) {
        var label = new Label(title);
        label.getStyleClass().add("form-section");
        return label;
    }

    private void show(RequestLine line) {
        if (line == null) {
            return;
        }
        DisclosureRequest request = line.request();
        var number = new Label(request.number().text());
        number.getStyleClass().add("case-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().setAll(back(), number, light(line), gap, Icons.button(Feather.EDIT_2, Messages.of("requests.edit"), model::edit),
                Icons.button(Feather.TRASH_2, Messages.of("requests.delete"), () -> model.remove(line)));
        time.show(line, model.ledger.lists().today());
        facts(request);
        history.getChildren().setAll(request.events().reversed().stream().map(this::entry).toList());
        if (request.events().isEmpty()) {
            history.getChildren().add(Quiet.sentence(Messages.of("requests.page.history.none")));
        }
        steps.show(request);
        List<Action> offered = letters.apply(request);
        papers.getChildren().setAll(offered.stream().map(Buttons::of).toList());
        paperSection.setVisible(!offered.isEmpty());
        paperSection.setManaged(!offered.isEmpty());
    }

    private Button back() {
        Button back = Buttons.link(Action.of(Messages.of("requests.back"), Feather.ARROW_LEFT, model::close));
        back.setTooltip(new Tooltip(Messages.of("requests.back")));
        back.contentDisplayProperty().bind(widthProperty().map(width ->
                width.doubleValue() < HEAD_ROOM ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        return back;
    }

    private Label light(RequestLine line) {
        Label light = Light.badge(line).label();
        light.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(HEAD_ROOM));
        light.managedProperty().bind(light.visibleProperty());
        return light;
    }

    private void facts(DisclosureRequest request) {
        Applicant applicant = request.applicant();
        facts.getChildren().clear();
        fact(Messages.of("requests.column.contents"), request.wanted().description());
        fact(Messages.of("requests.form.form"), request.wanted().form());
        fact(Messages.of("requests.column.applicant"), Messages.of("requests.page.applicant", applicant.name(), applicant.kind().label()));
        fact(Messages.of("requests.form.identity"), applicant.identity());
        fact(Messages.of("requests.form.contact"), applicant.contact());
        fact(Messages.of("requests.column.channel"), request.receipt().channel().label());
        fact(Messages.of("requests.form.assignment"), String.join(" ", request.assignment().section(), request.assignment().person()).strip());
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            var label = new Label(name);
            label.getStyleClass().addAll("quiet", "fact-name");
            var words = new Label(value);
            words.setWrapText(true);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinHeight(Region.USE_PREF_SIZE);
            facts.getChildren().add(new HBox(12, label, words));
        }
    }

    private Node entry(RequestEvent event) {
        var day = new Label(event.on().toString());
        day.getStyleClass().addAll("quiet", "fact-name");
        var title = new Label(EventWords.title(event));
        title.getStyleClass().add("mark-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(2, title);
        String details = EventWords.details(event);
        if (!details.isBlank()) {
            Label more = Quiet.sentence(details);
            more.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(more);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var correct = Icons.button(Feather.EDIT_2, Messages.of("requests.event.correct"), () -> model.correct(event));
        correct.setDisable(event instanceof RequestEvent.LetterIssued);
        var line = new HBox(12, day, words, correct,
                Icons.button(Feather.TRASH_2, Messages.of("requests.event.remove"), () -> model.remove(event)));
        line.getStyleClass().add("history-line");
        return line;
    }
}
