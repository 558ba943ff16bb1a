package org.gongkailan.villageboard.ui;

import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.villageboard.notice.NoticeLayout;
import org.gongkailan.villageboard.notice.ReadingDistance;

/** The sheet of a posting while it is chosen. */
final class LayoutModel {
    final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.A4);
    final BooleanProperty landscape = new SimpleBooleanProperty();
    final ObjectProperty<ReadingDistance> distance = new SimpleObjectProperty<>(ReadingDistance.BY_SHEET);
    final ObjectProperty<Integer> across = new SimpleObjectProperty<>(1);
    final BooleanProperty onItsSide = new SimpleBooleanProperty();
    final BooleanProperty runningTotals = new SimpleBooleanProperty();
    final BooleanProperty inWords = new SimpleBooleanProperty();
    final BooleanProperty code = new SimpleBooleanProperty(true);
    /** The sheets a poster is cut into; null for the paper itself. */
    final ObjectProperty<PaperSize> tiles = new SimpleObjectProperty<>();

    /** @param changed told of every change */
    LayoutModel(Runnable changed) {
        Stream.<ObservableValue<?>>of(paper, landscape, distance, across, onItsSide, runningTotals, inWords, code, tiles)
                .forEach(value -> value.addListener((observable, old, now) -> changed.run()));
    }

    NoticeLayout layout() {
        return new NoticeLayout(paper.get(), landscape.get(), distance.get(), across.get(), onItsSide.get(),
                new NoticeLayout.Options(runningTotals.get(), inWords.get(), code.get()), tiles.get());
    }

    /** Takes over how another layout has type and columns, and how its sheet lies. */
    void take(NoticeLayout layout) {
        distance.set(layout.distance());
        across.set(layout.across());
        landscape.set(layout.landscape());
    }
}
