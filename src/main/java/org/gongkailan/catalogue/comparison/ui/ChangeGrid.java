package org.gongkailan.catalogue.comparison.ui;

import java.util.List;
import javafx.geometry.VPos;
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

    /** The grid of one row. */
    public ChangeGrid(RowChange change) {
        grid.getStyleClass().add("change-grid");
        var heads = new ColumnConstraints(HEADS);
        var half = new ColumnConstraints();
        half.setPercentWidth(-1);
        half.setHgrow(Priority.ALWAYS);
        half.setPrefWidth(0);
        grid.getColumnConstraints().addAll(heads, half, half);
        switch (change.kind()) {
            case ADDED -> whole(change.after().entry(), 2);
            case REMOVED -> whole(change.before().entry(), 1);
            case CHANGED, REORDERED -> change.fields().forEach(this::field);
        }
    }

    /** The grid; as wide as there is room. */
    public GridPane node() {
        return grid;
    }

    private void whole(Entry entry, int column) {
        for (Column shown : SHOWN) {
            String text = shown.text(entry);
            if (!text.isEmpty()) {
                row(shown.label(), column == 1 ? plain(text) : nothing(), column == 2 ? plain(text) : nothing());
            }
        }
    }

    private void field(FieldChange field) {
        var change = TextChange.of(field.before(), field.after());
        row(field.label(), flow(change.before()), flow(change.after()));
    }

    private void row(String label, TextFlow before, TextFlow after) {
        var head = new Label(label);
        head.getStyleClass().add("quiet");
        head.setWrapText(true);
        int row = grid.getRowCount();
        grid.addRow(row, head, before, after);
        for (var cell : List.of(head, before, after)) {
            GridPane.setValignment(cell, VPos.TOP);
        }
    }

    private static TextFlow plain(String text) {
        return flow(List.of(new Piece(text.length() <= LONGEST_WHOLE ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_WHOLE))) + "……", Mark.SAME)));
    }

    private static TextFlow nothing() {
        return new TextFlow();
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
