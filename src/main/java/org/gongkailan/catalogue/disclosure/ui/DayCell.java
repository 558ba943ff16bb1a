package org.gongkailan.catalogue.disclosure.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.calendar.DayKind;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.text.Messages;

/** One day of the month: its number, whether it is worked, and as many of its lines as there is room for. */
final class DayCell extends VBox {
    private static final double LINE = 22;
    private static final double HEAD = 26;

    private final DisclosuresViewModel model;
    private final List<DisclosureLine> lines;
    private final VBox list = new VBox(2);

    DayCell(DisclosuresViewModel model, LocalDate date, boolean chosen) {
        super(2);
        this.model = model;
        boolean inside = YearMonth.from(date).equals(model.month.get());
        lines = inside ? model.days.get().getOrDefault(date, List.of()) : List.of();
        DayKind kind = model.ledger.rules().calendar().day(date).kind();
        getStyleClass().addAll("month-day", kind.working() ? "worked" : "off");
        if (!inside) {
            getStyleClass().add("outside");
        }
        if (date.equals(model.ledger.today())) {
            getStyleClass().add("today");
        }
        if (chosen) {
            getStyleClass().add("chosen");
        }
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Messages.of("catalogue.disclosure.month.spoken", date, kind.label(), lines.size()));
        getChildren().addAll(head(date, kind), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(0);
        heightProperty().subscribe(this::fit);
        fit();
    }

    private static HBox head(LocalDate date, DayKind kind) {
        var number = new Label(String.valueOf(date.getDayOfMonth()));
        number.getStyleClass().add("month-number");
        var head = new HBox(4, number);
        head.setAlignment(Pos.CENTER_LEFT);
        if (kind == DayKind.DAY_OFF || kind == DayKind.MAKE_UP) {
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var word = new Label(Messages.of(kind == DayKind.DAY_OFF ? "catalogue.disclosure.month.off"
                    : "catalogue.disclosure.month.worked"));
            word.getStyleClass().add(kind == DayKind.DAY_OFF ? "day-off" : "day-worked");
            head.getChildren().addAll(gap, word);
        }
        return head;
    }

    // The last line says how many more there are.
    private void fit() {
        int room = Math.max(1, (int) ((getHeight() - HEAD) / LINE));
        int shown = lines.size() <= room ? lines.size() : Math.max(0, room - 1);
        list.getChildren().setAll(lines.stream().limit(shown).map(this::line).toList());
        if (shown < lines.size()) {
            var more = new Label(Messages.of(shown == 0 ? "catalogue.disclosure.month.all" : "catalogue.disclosure.month.more",
                    lines.size() - shown));
            more.getStyleClass().add("quiet");
            more.setTooltip(new Tooltip(lines.stream().skip(shown).limit(20).map(line -> line.disclosure().title())
                    .collect(Collectors.joining("\n"))));
            list.getChildren().add(more);
        }
    }

    private Label line(DisclosureLine line) {
        String words = Messages.of("catalogue.disclosure.month.line", line.state().label(), line.disclosure().title());
        var label = new Label(words);
        label.getStyleClass().addAll("month-line", Light.tone(line.state()).styleClass());
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinWidth(0);
        label.setTooltip(new Tooltip(words + "\n" + line.disclosure().subject().matter()));
        label.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            model.edit(line);
            event.consume();
        });
        return label;
    }
}
