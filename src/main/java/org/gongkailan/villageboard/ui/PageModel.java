package org.gongkailan.villageboard.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.character.MissingCharacter;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.notice.Disclosure;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.notice.SheetFit;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;

/** The page of one village as it will print, drawn anew after every change, and what is to be said of it. */
final class PageModel {
    final ObservableList<Village> villages = FXCollections.observableArrayList();
    final ObjectProperty<Village> village = new SimpleObjectProperty<>();
    /** What an outsider will read on the village's board in view. */
    final ObservableList<Disclosure> disclosures = FXCollections.observableArrayList();
    /** How many sheets the village in view takes, and how it would take fewer; null before the first look. */
    final ObjectProperty<SheetFit> fit = new SimpleObjectProperty<>();
    /** Characters that no font has, of the whole roll and of the page in view. */
    final ObservableList<MissingCharacter> missing = FXCollections.observableArrayList();
    final Pages pages;
    /** The row that is pointed out on the page; null for none. */
    private RollEntry pointed;
    /** Whether its page is still to be turned to. */
    private boolean turning;
    private final VillageBoard board;
    private final Supplier<Optional<Posting>> posting;
    private final Consumer<List<Finding>> found;

    /** What is posted, as far as it is chosen. */
    record Posting(Roll roll, NoticeKind kind, NoticeSettings settings) {
    }

    /**
     * @param posting what is posted at the moment; empty while nothing can be drawn
     * @param found   told what was found on the page
     */
    PageModel(Jobs jobs, VillageBoard board, Supplier<Optional<Posting>> posting, Consumer<List<Finding>> found) {
        this.board = board;
        this.posting = posting;
        this.found = found;
        pages = new Pages(jobs, this::drawing);
        village.addListener((observable, old, now) -> {
            point(pointed != null && pointed.village().equals(now) ? pointed : null);
            pages.begin();
        });
    }

    /** Shows the villages of a roll, that in view again if it is still there. */
    void show(List<Village> of) {
        var before = village.get();
        point(null);
        villages.setAll(of);
        village.set(before != null && of.contains(before) ? before : of.isEmpty() ? null : of.getFirst());
        if (of.isEmpty()) {
            pages.clear();
            disclosures.clear();
            missing.clear();
        }
    }

    /** Shows the page on which a row stands, large enough to be read, the row pointed out and in view; its village is one of the villages. */
    void show(RollEntry row) {
        point(row);
        pages.wide.set(true);
        if (row.village().equals(village.get())) {
            draw();
        } else {
            village.set(row.village());
        }
    }

    private void point(RollEntry row) {
        pointed = row;
        turning = row != null;
    }

    /** Draws the page anew. */
    void draw() {
        pages.draw();
    }

    private Optional<Pages.Drawing> drawing() {
        var its = village.get();
        var row = pointed;
        boolean turn = turning;
        return its == null ? Optional.empty() : posting.get().map(of -> {
            turning = false;
            return (page, dots) -> look(of, its, row == null ? null : new Pointer(row, turn), page, dots);
        });
    }

    /** A row that is pointed out, and whether its page is turned to. */
    private record Pointer(RollEntry row, boolean turn) {
    }

    private Pages.Drawn look(Posting of, Village its, Pointer pointer, int page, int dots) {
        var problems = new ArrayList<>(board.warnings(of.roll(), of.settings()));
        problems.addAll(board.findings(of.roll(), of.kind(), of.settings(), its));
        var lacking = board.missing(of.roll(), of.kind(), of.settings(), its);
        var outsiders = board.disclosures(of.roll(), of.kind(), of.settings(), its);
        var sheets = board.fit(of.roll(), of.kind(), of.settings(), its);
        Runnable told = () -> {
            disclosures.setAll(outsiders);
            fit.set(sheets);
            if (!missing.equals(lacking)) {
                missing.setAll(lacking);
            }
            found.accept(problems);
        };
        if (pointer == null) {
            try (var preview = board.preview(of.roll(), of.kind(), of.settings(), its)) {
                return Pages.Drawn.of(preview, page, dots, told);
            }
        }
        var pointing = board.preview(of.roll(), of.kind(), of.settings(), pointer.row());
        try (var preview = pointing.preview()) {
            return pointer.turn() ? Pages.Drawn.of(preview, pointing.spot().page(), dots, told).bringing(pointing.spot().down())
                    : Pages.Drawn.of(preview, page, dots, told);
        }
    }
}
