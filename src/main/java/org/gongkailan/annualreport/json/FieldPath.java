package org.gongkailan.annualreport.json;

import java.util.List;
import org.gongkailan.annualreport.DisputeFigure;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.RequestFigure;

/** Where a figure stands in the JSON tree. Row ids hold points of their own, so an id cannot simply be split. */
final class FieldPath {
    private FieldPath() {
    }

    static List<String> of(Figure figure) {
        return switch (figure) {
            case ProactiveFigure cell -> List.of(cell.id().split("\\."));
            case RequestFigure cell -> List.of("requests", cell.row().id(), cell.column().id());
            case DisputeFigure cell -> List.of("disputes", cell.stage().id(), cell.result().id());
        };
    }
}
