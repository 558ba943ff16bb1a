package org.gongkailan.villageboard.ui;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.gongkailan.typeset.Preview;
import org.gongkailan.ui.Jobs;

/**
 * The pages of a paper while they are looked at: draws the one in view away from the screen's thread and turns to others.
 * One drawing at a time: while it runs, any number of changes ask for one more.
 */
public final class Pages {
    private static final int LEAST_HEIGHT = 200;
    /** The page in view, drawn for {@link #viewHeight}; null while there is none. */
    public final ObjectProperty<BufferedImage> picture = new SimpleObjectProperty<>();
    /** Which page is in view, from 0. */
    public final IntegerProperty page = new SimpleIntegerProperty();
    /** How many there are; 0 while there is none. */
    public final IntegerProperty pages = new SimpleIntegerProperty();
    /** Whether the page in view is as wide as the room and scrolls; otherwise the whole page is seen at once. */
    public final BooleanProperty wide = new SimpleBooleanProperty();
    /** Where on the picture in view the eye is to be led, from 0 at its upper edge to 1 at its lower; null for nowhere. */
    final ObjectProperty<Double> spot = new SimpleObjectProperty<>();
    /** Height in dots at which the page is shown; the picture is drawn for it, so that its type stays crisp. */
    public final IntegerProperty viewHeight = new SimpleIntegerProperty(1000);
    /** Whether a page is being drawn. */
    public final BooleanProperty works = new SimpleBooleanProperty();
    private final Jobs jobs;
    private final Supplier<Optional<Drawing>> wanted;
    private boolean stale;
    /** Whether another page comes into view than the one that was asked for. */
    private boolean arriving;
    /** Grows with every other paper. */
    private int paper;

    /** Draws one of its pages; runs away from the screen's thread. */
    public interface Drawing {
        /**
         * @param page a page that was asked for, from 0; the last one stands for those beyond
         * @param dots how high the picture shall be
         */
        Drawn draw(int page, int dots);
    }

    /**
     * What was drawn.
     *
     * @param picture null if there is no page
     * @param page    which page it is, from 0
     * @param spot    what of it is to be brought into view, from 0 at its upper edge to 1 at its lower; null for nothing
     * @param told    what else is to be done on the screen's thread, once the page is in view
     */
    public record Drawn(BufferedImage picture, int page, int pages, Double spot, Runnable told) {
        /** Nothing to be seen. */
        public static Drawn nothing(Runnable told) {
            return new Drawn(null, 0, 0, null, told);
        }

        /** A page of a preview that the caller closes. */
        public static Drawn of(Preview preview, int page, int dots, Runnable told) {
            int there = Math.min(page, preview.pages() - 1);
            return new Drawn(preview.renderHigh(there, dots), there, preview.pages(), null, told);
        }

        /** The same with a place of it brought into view. */
        Drawn bringing(double down) {
            return new Drawn(picture, page, pages, down, told);
        }
    }

    /** @param wanted what is drawn at the moment; empty while nothing can be */
    public Pages(Jobs jobs, Supplier<Optional<Drawing>> wanted) {
        this.jobs = jobs;
        this.wanted = wanted;
        page.addListener((observable, old, now) -> {
            if (!arriving) {
                draw();
            }
        });
        viewHeight.addListener((observable, old, now) -> draw());
    }

    /** Shows another page; beyond the ends nothing happens. */
    public void turnTo(int other) {
        if (other >= 0 && other < pages.get()) {
            page.set(other);
        }
    }

    /** Another paper: begins with its first page; what is still drawn of the one before is not shown. */
    public void begin() {
        paper++;
        if (page.get() == 0) {
            draw();
        } else {
            page.set(0);
        }
    }

    /** Takes the page away. */
    public void clear() {
        paper++;
        picture.set(null);
        pages.set(0);
    }

    /** Draws the page in view anew; that in view stays while nothing can be drawn. */
    public void draw() {
        if (works.get()) {
            stale = true;
            return;
        }
        wanted.get().ifPresent(this::draw);
    }

    private void draw(Drawing now) {
        works.set(true);
        int of = paper;
        int number = page.get();
        int dots = Math.max(viewHeight.get(), LEAST_HEIGHT);
        jobs.load(() -> {
            try {
                return now.draw(number, dots);
            } finally {
                jobs.onScreen(this::free);
            }
        }, look -> drawn(of, number, look));
    }

    // Also after a drawing that failed, so that the next change is drawn.
    private void free() {
        works.set(false);
        if (stale) {
            stale = false;
            draw();
        }
    }

    private void arrive(int there) {
        arriving = true;
        page.set(there);
        arriving = false;
    }

    private void drawn(int of, int asked, Drawn look) {
        if (of == paper) {
            if (asked == page.get()) {
                arrive(look.page());
            }
            pages.set(look.pages());
            spot.set(look.spot());
            picture.set(look.picture());
            look.told().run();
        }
    }
}
