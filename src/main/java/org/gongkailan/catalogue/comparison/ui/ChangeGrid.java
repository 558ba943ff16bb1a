package org.gongkailan.catalogue.comparison.ui;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.comparison.FieldChange;
import org.gongkailan.catalogue.comparison.RowChange;
import org.gongkailan.catalogue.comparison.TextChange;
import org.gongkailan.catalogue.comparison.TextChange.Mark;
import org.gongkailan.catalogue.comparison.TextChange.Piece;
import org.gongkailan.text.Messages;

/** The fields of a changed row: their heads, what they said and what they say, the parts that differ marked. */
public final class ChangeGrid {
    private static final double HEADS = 128;
    /** Of what stayed the same no more is shown than tells where a change stands. */
    private static final int LONGEST_SAME = 120;
    private static final int AROUND = 48;
    private static final int LONGEST_WHOLE = 400;
    private static final List<Column> SHOWN = List.of(Column.ELEMENTS, Column.LEGAL_BASES, Column.TIME_LIMIT, Column.BODY);

    private final GridPane grid = new GridPane();

    /** The grid of one row among others: what was added stands at the right, what was removed at the left. */
    public ChangeGrid(RowChange change) {
        this(2);
        switch (change.kind()) {
            case ADDED -> whole(change.after().entry(), 2);
            case REMOVED -> whole(change.before().entry(), 1);
            case CHANGED, REORDERED -> change.fields().forEach(this::field);
        }
    }

    private ChangeGrid(int sides) {
        grid.getStyleClass().add("change-grid");
        grid.getColumnConstraints().add(new ColumnConstraints(HEADS));
        for (int i = 0; i < sides; i++) {
            var side = new ColumnConstraints();
            side.setHgrow(Priority.ALWAYS);
            side.setPrefWidth(0);
            grid.getColumnConstraints().add(side);
        }
    }

    /** The grid of a row by itself: one that is new over the whole width, one that changes under the heads of both sides. */
    public static ChangeGrid alone(RowChange change, String before, String after) {
        if (change.kind() == RowChange.Kind.ADDED) {
            var one = new ChangeGrid(1);
            one.whole(change.after().entry(), 1);
            return one;
        }
        var both = new ChangeGrid(2);
        both.grid.addRow(0, new Label(), head(before), head(after));
        change.fields().forEach(both::field);
        return both;
    }

    private static Label head(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        return label;
    }

    /** The grid; as wide as there is room. */
    public GridPane node() {
        return grid;
    }

    private void whole(Entry entry, int column) {
        for (Column shown : SHOWN) {
            String text = shown.text(entry);
            if (!text.isEmpty()) {
                TextFlow words = plain(text);
                row(shown.label(), column == 1 ? words : new TextFlow(), column == 2 ? words : null);
            }
        }
    }

    private void field(FieldChange field) {
        var change = TextChange.of(field.before(), field.after());
        row(field.label(), flow(change.before()), flow(change.after()));
    }

    // Without an after the row has one side, or nothing on its right.
    private void row(String label, TextFlow before, TextFlow after) {
        Label head = head(label);
        head.setWrapText(true);
        var cells = after == null ? List.of(head, before) : List.of(head, before, after);
        grid.addRow(grid.getRowCount(), cells.toArray(Node[]::new));
        cells.forEach(cell -> GridPane.setValignment(cell, VPos.TOP));
    }

    private static TextFlow plain(String text) {
        return flow(List.of(new Piece(text.length() <= LONGEST_WHOLE ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_WHOLE))) + "……", Mark.SAME)));
    }

    private static TextFlow flow(List<Piece> pieces) {
        var flow = new TextFlow();
        if (pieces.isEmpty()) {
            flow.getChildren().add(text(Messages.of("catalogue.standard.blank"), "quiet-text"));
        }
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            flow.getChildren().add(switch (piece.mark()) {
                case SAME -> text(shortened(piece.text(), i > 0, i < pieces.size() - 1), "same-text");
                case GONE -> text(piece.text(), "gone-text");
                case NEW -> text(piece.text(), "new-text");
            });
        }
        return flow;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    // Between two changes both ends are kept, before the first the end, after the last the beginning.
    private static String shortened(String same, boolean after, boolean before) {
        if (same.length() <= LONGEST_SAME || !after && !before) {
            return same;
        }
        String head = after ? same.substring(0, whole(same, AROUND)) : "";
        String tail = before ? same.substring(whole(same, same.length() - AROUND)) : "";
        return head + "……" + tail;
    }

    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
    }
}
