package org.gongkailan.villageboard.ui;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.notice.Disclosure;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.notice.SheetFit;
import org.gongkailan.villageboard.roll.Roll;

/** The page of one village as it will print, drawn anew after every change, and what is to be said of it. */
final class PageModel implements PageView.Pages {
    private static final double MM_PER_INCH = 25.4;
    private static final int LEAST_HEIGHT = 200;
    final ObservableList<Village> villages = FXCollections.observableArrayList();
    final ObjectProperty<Village> village = new SimpleObjectProperty<>();
    /** What an outsider will read on the village's board in view. */
    final ObservableList<Disclosure> disclosures = FXCollections.observableArrayList();
    /** How many sheets the village in view takes, and how it would take fewer; null before the first look. */
    final ObjectProperty<SheetFit> fit = new SimpleObjectProperty<>();
    final IntegerProperty page = new SimpleIntegerProperty();
    final IntegerProperty pages = new SimpleIntegerProperty();
    /** Height in dots at which the page is shown; the picture is drawn for it, so that its type stays crisp. */
    final IntegerProperty viewHeight = new SimpleIntegerProperty(1000);
    final ObjectProperty<BufferedImage> picture = new SimpleObjectProperty<>();
    private final Jobs jobs;
    private final VillageBoard board;
    private final Supplier<Optional<Posting>> posting;
    private final Consumer<List<Finding>> found;
    private boolean drawing;
    private boolean stale;

    /** What is posted, as far as it is chosen. */
    record Posting(Roll roll, NoticeKind kind, NoticeSettings settings) {
    }

    /**
     * @param posting what is posted at the moment; empty while nothing can be drawn
     * @param found   told what was found on the page
     */
    PageModel(Jobs jobs, VillageBoard board, Supplier<Optional<Posting>> posting, Consumer<List<Finding>> found) {
        this.jobs = jobs;
        this.board = board;
        this.posting = posting;
        this.found = found;
        village.addListener((observable, old, now) -> turnTo(0));
        page.addListener((observable, old, now) -> draw());
        viewHeight.addListener((observable, old, now) -> draw());
    }

    /** Shows the villages of a roll, that in view again if it is still there. */
    void show(List<Village> of) {
        var before = village.get();
        villages.setAll(of);
        village.set(before != null && of.contains(before) ? before : of.isEmpty() ? null : of.getFirst());
        if (of.isEmpty()) {
            picture.set(null);
            pages.set(0);
            disclosures.clear();
        }
    }

    /** Shows another page of the village in view; beyond the ends nothing happens. */
    @Override
    public void turnTo(int wanted) {
        if (wanted >= 0 && (wanted < pages.get() || wanted == 0)) {
            boolean same = page.get() == wanted;
            page.set(wanted);
            if (same) {
                draw();
            }
        }
    }

    @Override
    public ObjectProperty<BufferedImage> picture() {
        return picture;
    }

    @Override
    public IntegerProperty page() {
        return page;
    }

    @Override
    public IntegerProperty pages() {
        return pages;
    }

    @Override
    public IntegerProperty viewHeight() {
        return viewHeight;
    }

    /** Draws the page anew. One drawing at a time: while it runs, any number of changes ask for one more. */
    void draw() {
        var wanted = posting.get();
        if (village.get() == null || wanted.isEmpty()) {
            return;
        }
        if (drawing) {
            stale = true;
            return;
        }
        drawing = true;
        var of = village.get();
        int number = page.get();
        int height = Math.max(viewHeight.get(), LEAST_HEIGHT);
        jobs.load(() -> look(wanted.get(), of, number, height), this::drawn);
    }

    private Look look(Posting of, Village its, int number, int height) {
        var problems = new ArrayList<>(board.warnings(of.roll(), of.settings()));
        problems.addAll(board.blocks(of.roll(), of.kind(), of.settings(), its));
        problems.addAll(board.undrawable(of.roll(), of.kind(), of.settings(), its));
        try (var preview = board.preview(of.roll(), of.kind(), of.settings(), its)) {
            int shown = Math.min(number, preview.pages() - 1);
            double inches = of.settings().layout().heightMm() / MM_PER_INCH;
            return new Look(preview.render(shown, height / inches), preview.pages(), problems,
                    board.disclosures(of.roll(), of.kind(), of.settings(), its), board.fit(of.roll(), of.kind(), of.settings(), its));
        }
    }

    private void drawn(Look look) {
        drawing = false;
        boolean gone = villages.isEmpty();
        pages.set(gone ? 0 : look.pages());
        disclosures.setAll(gone ? List.of() : look.disclosures());
        fit.set(look.fit());
        picture.set(gone ? null : look.picture());
        if (!gone) {
            found.accept(look.findings());
        }
        if (stale) {
            stale = false;
            draw();
        }
    }

    private record Look(BufferedImage picture, int pages, List<Finding> findings, List<Disclosure> disclosures, SheetFit fit) {
    }
}
