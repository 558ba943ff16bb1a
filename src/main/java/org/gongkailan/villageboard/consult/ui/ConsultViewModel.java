package org.gongkailan.villageboard.consult.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.consult.Consultation;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.ui.PageView;

/** What a villager looks up: what hung in a year, a village, of a kind; and the page of the chosen one. */
final class ConsultViewModel implements PageView.Pages {
    private static final int LEAST_HEIGHT = 200;
    private static final double MM_HIGH = 297;
    private static final double MM_PER_INCH = 25.4;

    // State
    final ObservableList<PostingLine> found = FXCollections.observableArrayList();
    final ObservableList<Integer> years = FXCollections.observableArrayList();
    final ObservableList<Village> villages = FXCollections.observableArrayList();
    final ObservableList<NoticeKind> kinds = FXCollections.observableArrayList();
    final ObjectProperty<Integer> year = new SimpleObjectProperty<>();
    final ObjectProperty<Village> village = new SimpleObjectProperty<>();
    final ObjectProperty<NoticeKind> kind = new SimpleObjectProperty<>();
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty count = new SimpleStringProperty("");
    final StringProperty said = new SimpleStringProperty("");
    final ObjectProperty<PostingLine> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<BufferedImage> picture = new SimpleObjectProperty<>();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final IntegerProperty pages = new SimpleIntegerProperty();
    private final IntegerProperty viewHeight = new SimpleIntegerProperty(1000);
    private final Jobs jobs;
    private final Consultation consultation;
    private final NoticeDesk notices;

    ConsultViewModel(Jobs jobs, NoticeDesk notices) {
        this.jobs = jobs;
        this.notices = notices;
        this.consultation = notices.consultation();
        Stream.<ObservableValue<?>>of(year, village, kind, words).forEach(value -> value.addListener((observable, old, now) -> find()));
        chosen.addListener((observable, old, now) -> turnTo(0));
        viewHeight.addListener((observable, old, now) -> draw());
    }

    // Actions

    /** Reads what there is to choose from, and finds. */
    void refresh() {
        var any = new Consultation.Wanted(null, null, null, "");
        jobs.load(() -> consultation.find(any), all -> {
            offer(years, all.stream().map(line -> line.days().posted().getYear()).collect(Collectors.toCollection(TreeSet::new)).descendingSet());
            offer(villages, all.stream().map(PostingLine::village).collect(Collectors.toCollection(TreeSet::new)));
            var used = all.stream().map(PostingLine::kind).collect(Collectors.toSet());
            offer(kinds, notices.kinds().kinds().all().stream().filter(each -> used.contains(each.id())).toList());
            find();
        });
    }

    // The first entry narrows nothing.
    private static <T> void offer(ObservableList<T> list, Collection<T> values) {
        list.clear();
        list.add(null);
        list.addAll(values);
    }

    private void find() {
        var wanted = new Consultation.Wanted(year.get(), village.get(), kind.get(), words.get() == null ? "" : words.get());
        jobs.load(() -> consultation.find(wanted), now -> {
            var before = chosen.get();
            found.setAll(now);
            count.set(Messages.of("villageboard.consult.count", now.size()));
            chosen.set(now.contains(before) ? before : null);
        });
    }

    /** The names of kinds by their ids. */
    Map<String, String> kindNames() {
        return notices.kinds().kinds().all().stream().collect(Collectors.toMap(NoticeKind::id, NoticeKind::name));
    }

    /** Writes a copy of the chosen pages. */
    void copy(Path file, Runnable then) {
        var line = chosen.get();
        jobs.run(Messages.of("villageboard.consult.copy"), progress -> {
            consultation.copy(line, file);
            return file;
        }, written -> then.run());
    }

    @Override
    public void turnTo(int wanted) {
        if (wanted == 0 || wanted > 0 && wanted < pages.get()) {
            page.set(wanted);
            draw();
        }
    }

    private void draw() {
        var line = chosen.get();
        if (line == null) {
            shown(null, 0, "");
            return;
        }
        int turned = page.get();
        double dpi = Math.max(viewHeight.get(), LEAST_HEIGHT) * MM_PER_INCH / MM_HIGH;
        jobs.load(() -> consultation.pages(line).map(preview -> {
            try (preview) {
                return new Look(preview.render(turned, dpi), preview.pages());
            }
        }), look -> look.ifPresentOrElse(at -> shown(at.picture(), at.pages(), ""),
                () -> shown(null, 0, Messages.of("villageboard.consult.not-kept"))));
    }

    private void shown(BufferedImage image, int count, String sentence) {
        picture.set(image);
        pages.set(count);
        said.set(sentence);
    }

    private record Look(BufferedImage picture, int pages) {
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
}
