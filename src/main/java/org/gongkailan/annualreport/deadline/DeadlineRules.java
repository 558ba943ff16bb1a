package org.gongkailan.annualreport.deadline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.units.UnitLevel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The State's limits for annual reports (条例第四十九条, 国办公开办函〔2021〕30号), read from their data file. */
public final class DeadlineRules {
    private record Limit(ReportKind kind, List<String> levels, MonthDay day, String basis) {
    }

    private final List<Limit> limits = new ArrayList<>();

    public DeadlineRules() {
        try (var in = DeadlineRules.class.getResourceAsStream("deadlines.json")) {
            JsonMapper.shared().readTree(in).get("limits").forEach(node -> limits.add(limit(node)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * When a report is due. Empty for a unit that owes none (a village), or whose level the report does not say.
     *
     * @param local shorter limits of this office; one that is not shorter changes nothing
     */
    public Optional<ReportDeadline> of(AnnualReport report, List<LocalLimit> local) {
        return of(report.unit().level(), report.kind(), report.year(), local);
    }

    /** The same for any report. */
    public Optional<ReportDeadline> of(UnitLevel level, ReportKind kind, int year, List<LocalLimit> local) {
        return level == null ? Optional.empty() : limits.stream()
                .filter(limit -> limit.kind() == kind && limit.levels().contains(level.word())).findFirst()
                .map(limit -> shorter(new ReportDeadline(limit.day().atYear(year + 1), limit.basis(),
                        limit.day().atYear(year + 1)), kind, local));
    }

    private static ReportDeadline shorter(ReportDeadline legal, ReportKind kind, List<LocalLimit> local) {
        return local.stream().filter(limit -> limit.kind() == kind).findFirst()
                .filter(limit -> limit.day().atYear(legal.day().getYear()).isBefore(legal.day()))
                .map(limit -> new ReportDeadline(limit.day().atYear(legal.day().getYear()), limit.document(),
                        legal.day()))
                .orElse(legal);
    }

    private static Limit limit(JsonNode node) {
        LocalDate day = LocalDate.of(2000, node.get("month").intValue(), node.get("day").intValue());
        return new Limit(ReportKind.of(node.get("kind").stringValue()).orElseThrow(),
                node.get("levels").valueStream().map(JsonNode::stringValue).toList(), MonthDay.from(day),
                node.get("basis").stringValue());
    }
}
