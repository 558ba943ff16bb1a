package org.gongkailan.annualreport.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.annualreport.json.ReportWriter;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.StdConverter;

/**
 * A {@link StoredReport} as the journal writes it: the report in the interchange format, so that changes can be told
 * apart field by field, and beside it what only this office knows. What says nothing is left out; what came later than
 * the version that wrote it is absent.
 *
 * @param written texts with their tokens, where they read otherwise than the interchange format says them
 * @param state   null for a draft
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder(alphabetic = true)
record JournalledReport(String id, ObjectNode report, ReportState state, Map<TextSection, String> written,
                  Map<String, Long> counted, List<Look> looks, Map<TextSection, String> drafted, List<Milestone> steps,
                  Map<String, TypedFigure> typed) {
    /** On the way into the journal. */
    static final class Writing extends StdConverter<StoredReport, JournalledReport> {
        @Override
        public JournalledReport convert(StoredReport stored) {
            return of(stored);
        }
    }

    /** On the way out of it. */
    static final class Reading extends StdConverter<JournalledReport, StoredReport> {
        @Override
        public StoredReport convert(JournalledReport journalled) {
            return journalled.stored();
        }
    }

    JournalledReport {
        written = written == null ? Map.of() : written;
        counted = counted == null ? Map.of() : counted;
        looks = looks == null ? List.of() : looks;
        drafted = drafted == null ? Map.of() : drafted;
        steps = steps == null ? List.of() : steps;
        typed = typed == null ? Map.of() : typed;
    }

    private static JournalledReport of(StoredReport stored) {
        AnnualReport report = stored.report();
        var written = new TreeMap<TextSection, String>(report.texts());
        written.entrySet().removeIf(section -> section.getValue().equals(report.text(section.getKey())));
        return new JournalledReport(stored.id(), new ReportWriter().tree(report),
                stored.state() == ReportState.DRAFT ? null : stored.state(), written, byId(stored.counted()),
                stored.looks(), stored.drafted(), stored.steps(), byId(stored.typed()));
    }

    private StoredReport stored() {
        AnnualReport read = new ReportReader().read(report, id).report();
        for (var section : written.entrySet()) {
            read = read.with(section.getKey(), section.getValue());
        }
        return new StoredReport(id, read, state == null ? ReportState.DRAFT : state, byFigure(counted), looks, drafted,
                steps, byFigure(typed));
    }

    private static <V> Map<String, V> byId(Map<Figure, V> cells) {
        var byId = new TreeMap<String, V>();
        cells.forEach((figure, value) -> byId.put(figure.id(), value));
        return byId;
    }

    private static <V> Map<Figure, V> byFigure(Map<String, V> cells) {
        var byFigure = new LinkedHashMap<Figure, V>();
        cells.forEach((id, value) -> Figure.of(id).ifPresent(figure -> byFigure.put(figure, value)));
        return byFigure;
    }
}
