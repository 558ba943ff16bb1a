package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One number that the form asks for: a cell of table 2, 3 or 4. */
public sealed interface Figure extends Measure permits ProactiveFigure, RequestFigure, DisputeFigure {
    /** The id of the interchange format, such as {@code requests.carriedOut.naturalPerson}. */
    @Override
    String id();

    @Override
    default BigDecimal numberIn(AnnualReport report) {
        return report.number(this);
    }

    /** Whether the form has this number computed from others; such a cell is not typed. */
    boolean computed();

    /** How many decimals the number may have: 0 for counts. */
    default int decimals() {
        return 0;
    }

    /** Every figure of both forms, in the order of the form. */
    static List<Figure> all() {
        return AllFigures.IN_ORDER;
    }

    static Optional<Figure> of(String id) {
        return Optional.ofNullable(AllFigures.BY_ID.get(id));
    }
}

/** The figures of both forms; there is a fixed number of them. */
final class AllFigures {
    static final List<Figure> IN_ORDER = list();
    static final Map<String, Figure> BY_ID = byId();

    private AllFigures() {
    }

    private static List<Figure> list() {
        var all = new ArrayList<Figure>(List.of(ProactiveFigure.values()));
        for (RequestRow row : RequestRow.values()) {
            all.addAll(row.figures());
        }
        for (DisputeStage stage : DisputeStage.values()) {
            all.addAll(stage.figures());
        }
        return List.copyOf(all);
    }

    private static Map<String, Figure> byId() {
        var map = new LinkedHashMap<String, Figure>();
        IN_ORDER.forEach(figure -> map.put(figure.id(), figure));
        return map;
    }
}
