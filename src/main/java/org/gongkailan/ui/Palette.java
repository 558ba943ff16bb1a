package org.gongkailan.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Pinyin;
import org.gongkailan.ui.SearchSource.Hit;
import org.gongkailan.ui.control.Action;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The search of Ctrl+K over the window: screens, their verbs and the window's, and the records of every search source. */
final class Palette extends StackPane {
    private final Desk desk;
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();
    private TextField text;
    private ListView<Hit> list;
    private List<SearchSource> sources = List.of();
    private List<Action> verbs = List.of();
    private Node before;

    Palette(Desk desk) {
        this.desk = desk;
        getStyleClass().add("scrim");
        setVisible(false);
        setOnMousePressed(event -> close());
    }

    // Not with the window: styling it takes as long as the rest of the frame.
    private void furnish() {
        text = new TextField();
        text.setPromptText(Messages.of("ui.search.prompt"));
        text.setAccessibleText(Messages.of("ui.search.prompt"));
        text.setId("search-text");
        list = new ListView<>(hits);
        list.setCellFactory(view -> new HitCell(this::choose));
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(Messages.of("ui.search.nothing")));
        var box = new VBox(text, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(640, USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_CENTER);
        getChildren().add(box);
        box.setOnMousePressed(javafx.event.Event::consume);
        text.textProperty().subscribe(this::search);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** From now on finds these records, and verbs that belong to no screen. */
    void searchIn(List<SearchSource> all, List<Action> everywhere) {
        sources = all;
        verbs = everywhere;
    }

    void open() {
        if (!isVisible()) {
            before = getScene().getFocusOwner();
        }
        if (text == null) {
            furnish();
        }
        text.clear();
        search("");
        setVisible(true);
        text.requestFocus();
        makeNext();
    }

    // Just after the start most screens are names; made all at once they would hold up the first letter. Their verbs
    // join the list when the last is there, unless somebody is choosing already.
    private void makeNext() {
        desk.navigator().screens().stream().filter(screen -> !screen.made()).findFirst()
                .ifPresent(screen -> desk.jobs().onScreen(() -> {
                    if (isVisible()) {
                        screen.actions();
                        makeNext();
                        if (desk.navigator().screens().stream().allMatch(Screen::made)
                                && list.getSelectionModel().getSelectedIndex() <= 0) {
                            search(text.getText());
                        }
                    }
                }));
    }

    // The keyboard goes back to where it was.
    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private void key(KeyEvent event) {
        int row = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case KeyCode.ESCAPE -> close();
            case KeyCode.DOWN -> select(row + 1);
            case KeyCode.UP -> select(row - 1);
            case KeyCode.ENTER -> choose(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(Math.clamp(row, 0, Math.max(0, hits.size() - 1)));
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    private void choose(Hit hit) {
        if (hit != null) {
            close();
            hit.open().run();
        }
    }

    private void search(String words) {
        String wanted = words.strip();
        List<Hit> own = ownHits(wanted);
        show(own);
        if (!wanted.isEmpty()) {
            List<SearchSource> asked = sources;
            jobs(asked, wanted, own);
        }
    }

    private void jobs(List<SearchSource> asked, String wanted, List<Hit> own) {
        desk.jobs().load(() -> asked.stream().flatMap(s -> s.find(wanted).stream()).toList(), found -> {
            if (text.getText().strip().equals(wanted)) {
                var all = new ArrayList<>(own);
                all.addAll(found);
                show(all);
            }
        });
    }

    private void show(List<Hit> now) {
        hits.setAll(now);
        list.setPrefHeight(Math.clamp(now.size(), 1, 9) * 48.0 + 2);
        select(0);
    }

    private List<Hit> ownHits(String wanted) {
        var own = new ArrayList<Hit>();
        for (Screen screen : desk.navigator().screens()) {
            own.add(new Hit(screen.name().title(), Messages.of("ui.search.screen"), screen.name().icon(),
                () -> desk.navigator().show(screen.id())));
            if (screen.made()) {
                ScreenActions.of(screen).forEach(action -> own.add(hit(screen, action)));
            }
        }
        verbs.forEach(verb -> own.add(new Hit(verb.label(), Messages.of("ui.search.window"), icon(verb), verb::fire)));
        return own.stream().filter(hit -> Pinyin.finds(hit.title(), wanted)).toList();
    }

    private Hit hit(Screen screen, Action action) {
        return new Hit(action.label(), screen.name().title(), icon(action), () -> {
            desk.navigator().show(screen.id());
            action.fire();
        });
    }

    private static Ikon icon(Action action) {
        return action.icon() == null ? Feather.CHEVRON_RIGHT : action.icon();
    }
}
