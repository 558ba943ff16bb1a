package org.gongkailan.villageboard.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.PostingDay;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.due.PostingDays;
import org.gongkailan.villageboard.due.Rhythm;

/** The sheet on which the office says by when things are posted in each month, quarter, half-year and year. */
final class PostingDaysSheet extends VBox {
    private static final double WIDTH = 560;
    private final Desk desk;
    private final NoticeDesk notices;
    private final Map<Rhythm, ObjectProperty<PostingDay>> days = new EnumMap<>(Rhythm.class);

    PostingDaysSheet(Desk desk, NoticeDesk notices) {
        super(16);
        this.desk = desk;
        this.notices = notices;
        setPrefWidth(WIDTH);
        var form = new Form();
        for (Rhythm rhythm : PostingDays.RHYTHMS) {
            var day = new SimpleObjectProperty<>(notices.dues().days().of(rhythm).orElse(null));
            days.put(rhythm, day);
            form.add(rhythm.label(), new PostingDayField(day, new SimpleObjectProperty<>(rhythm.months()),
                    Messages.of("villageboard.posting-day.none")), field -> { });
        }
        getChildren().addAll(words(Messages.of("villageboard.posting-days.words")), form.node(), words(own()), foot());
    }

    void open() {
        desk.sheets().open(Messages.of("villageboard.posting-days.open"), this);
    }

    private static Label words(String sentence) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("quiet");
        return words;
    }

    private String own() {
        String kinds = notices.kinds().kinds().all().stream().filter(kind -> kind.ground().day() != null)
                .map(PostingDaysSheet::own).collect(Collectors.joining(Messages.of("villageboard.comma")));
        return kinds.isEmpty() ? Messages.of("villageboard.posting-days.none") : Messages.of("villageboard.posting-days.own", kinds);
    }

    private static String own(NoticeKind kind) {
        return Messages.of("villageboard.posting-days.of", kind.name(), kind.ground().day().label(Rhythm.of(kind).months()));
    }

    private HBox foot() {
        var foot = new HBox(8, Buttons.of(Action.of(Messages.of("ui.dialog.back"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("villageboard.posting-days.save"), this::save)));
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void save() {
        var set = new ArrayList<PostingDays.OfRhythm>();
        days.forEach((rhythm, day) -> {
            if (day.get() != null) {
                set.add(new PostingDays.OfRhythm(rhythm, day.get()));
            }
        });
        notices.dues().days().set(List.copyOf(set));
        desk.sheets().close();
        desk.notices().sayUndoable(Messages.of("villageboard.posting-days.saved"));
    }
}
