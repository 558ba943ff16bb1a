package org.gongkailan.annualreport.archive;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.finding.Finding;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A report as the workspace keeps it, with what only this office knows. How the journal writes it is told by
 * {@link JournalledReport}.
 *
 * @param id      stable; the same on every machine for the same unit, year and kind
 * @param report  what is kept
 * @param state   how far it has come
 * @param counted what the ledgers gave for its cells when they were counted last; empty for a report typed by hand
 * @param looks   warnings that were looked at
 * @param drafted sections as the program drafted them, while nobody has written them anew
 * @param steps   when it came to its states, the latest last
 * @param typed   who typed which figures by hand, when, and where they came from
 */
@JsonSerialize(converter = JournalledReport.Writing.class)
@JsonDeserialize(converter = JournalledReport.Reading.class)
public record StoredReport(String id, AnnualReport report, ReportState state, Map<Figure, Long> counted,
                           List<Look> looks, Map<TextSection, String> drafted, List<Milestone> steps,
                           Map<Figure, TypedFigure> typed) {
    public StoredReport {
        Objects.requireNonNull(id);
        Objects.requireNonNull(report);
        Objects.requireNonNull(state);
        counted = Collections.unmodifiableMap(new LinkedHashMap<>(counted));
        looks = List.copyOf(looks);
        drafted = Collections.unmodifiableMap(new TreeMap<>(drafted));
        steps = List.copyOf(steps);
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
    }

    /** A report nobody has worked on yet. */
    public static StoredReport of(AnnualReport report) {
        return new StoredReport(idOf(report), report, ReportState.DRAFT, Map.of(), List.of(), Map.of(), List.of(),
                Map.of());
    }

    /** The same record with another state of its report; a checked one is a draft again. */
    public StoredReport with(AnnualReport changed) {
        boolean same = changed.equals(report);
        return new StoredReport(id, changed, same || state != ReportState.CHECKED ? state : ReportState.DRAFT, counted,
                looks, stillDrafted(changed), steps, typed);
    }

    /** The same after a person changed it: figures typed otherwise than the ledgers count note who and when. */
    public StoredReport typed(AnnualReport changed, String person, Instant at) {
        var noted = new LinkedHashMap<>(typed);
        for (Figure figure : Figure.all()) {
            Entry entry = changed.entry(figure);
            if (!figure.computed() && !entry.equals(report.entry(figure))) {
                String source = noted.containsKey(figure) ? noted.get(figure).source() : "";
                noted.put(figure, new TypedFigure(source, person, at));
                noted.keySet().removeIf(each -> each == figure && (entry.blank() || isCounted(figure, entry)));
            }
        }
        StoredReport stored = with(changed);
        return new StoredReport(id, changed, stored.state, counted, looks, stored.drafted, steps, noted);
    }

    /** The same with the source of a figure told. */
    public StoredReport with(Figure figure, TypedFigure source) {
        var noted = new LinkedHashMap<>(typed);
        noted.put(figure, source);
        return new StoredReport(id, report, state, counted, looks, drafted, steps, noted);
    }

    /** The same with figures counted from the ledgers: the numbers go into the report's cells, the sums follow. */
    public StoredReport with(AnnualReport changed, Map<Figure, Long> nowCounted) {
        StoredReport stored = with(changed);
        return new StoredReport(id, changed, stored.state, nowCounted, looks, stored.drafted, steps, typed);
    }

    /** The same with sections that the program drafted. */
    public StoredReport drafting(Map<TextSection, String> sections) {
        var texts = new EnumMap<TextSection, String>(TextSection.class);
        texts.putAll(drafted);
        texts.putAll(sections);
        AnnualReport changed = report;
        for (var section : sections.entrySet()) {
            changed = changed.with(section.getKey(), section.getValue());
        }
        StoredReport stored = with(changed);
        return new StoredReport(id, changed, stored.state, counted, looks, texts, steps, typed);
    }

    /** The same at another state. */
    public StoredReport at(Milestone step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return new StoredReport(id, report, step.state(), counted, looks, drafted, all, typed);
    }

    /** The same with a warning looked at; an earlier look at the same one gives way. */
    public StoredReport with(Look look) {
        var all = new ArrayList<>(looks.stream().filter(each -> !each.sameAs(look)).toList());
        all.add(look);
        return new StoredReport(id, report, state, counted, all, drafted, steps, typed);
    }

    /** Whether somebody looked at a warning and let it stand. */
    public boolean looked(Finding finding) {
        return looks.stream().anyMatch(look -> look.covers(finding));
    }

    /** Whether a cell stands as the ledgers gave it. A report typed by hand has no such cell. */
    public boolean isCounted(Figure figure, Entry entry) {
        Long number = counted.get(figure);
        return number != null && entry.remark().isEmpty() && entry.number() != null
                && entry.number().compareTo(BigDecimal.valueOf(number)) == 0;
    }

    /** The id under which the report of a unit for a year is kept. */
    public static String idOf(ReportingUnit unit, int year) {
        return idOf(unit, year, ReportKind.OWN);
    }

    /** The id under which a unit's report of a kind for a year is kept. */
    public static String idOf(ReportingUnit unit, int year, ReportKind kind) {
        String key = "annual-report/" + year + "/" + unit.name() + (kind == ReportKind.OWN ? "" : "/" + kind.id());
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The id under which a report is kept. */
    public static String idOf(AnnualReport report) {
        return idOf(report.unit(), report.year(), report.kind());
    }

    // A section stays a draft as long as it reads as the program wrote it.
    private Map<TextSection, String> stillDrafted(AnnualReport changed) {
        var still = new EnumMap<TextSection, String>(TextSection.class);
        drafted.forEach((section, text) -> {
            if (text.equals(changed.texts().get(section))) {
                still.put(section, text);
            }
        });
        return still;
    }
}
