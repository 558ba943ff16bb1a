package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * One authority's report on one year: the figures of the three tables and the three texts. Immutable; a blank cell
 * simply has no entry. It may contradict itself, as published reports do: checks say so, the record does not.
 *
 * @param unit    who reports
 * @param year    the year reported on
 * @param kind    the authority's own report, or a summary
 * @param form    the form it says it follows
 * @param figures what stands in the cells; blank cells are left out
 * @param texts   the written sections, paragraphs divided by {@code \n}; empty ones are left out. They may hold tokens
 *                of bound figures ({@link BoundText}): only the editor reads them here, all others by {@link #text}
 * @param notes   what it says outside its sections
 * @param extras  fields of the interchange file that this program does not know, as JSON; {@code {}} for none
 */
public record AnnualReport(ReportingUnit unit, int year, ReportKind kind, FormEdition form, Map<Figure, Entry> figures,
                           Map<TextSection, String> texts, Notes notes, String extras) {
    public AnnualReport {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(form);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(extras);
        figures = Collections.unmodifiableMap(withoutBlanks(figures));
        texts = Collections.unmodifiableMap(withoutEmpty(texts));
    }

    /** An authority's own report that says nothing outside its sections. */
    public AnnualReport(ReportingUnit unit, int year, FormEdition form, Map<Figure, Entry> figures,
                        Map<TextSection, String> texts, String extras) {
        this(unit, year, ReportKind.OWN, form, figures, texts, Notes.NONE, extras);
    }

    /** An authority's own report in which nothing has been written yet, on the form due for its year. */
    public static AnnualReport empty(ReportingUnit unit, int year) {
        return new AnnualReport(unit, year, FormEdition.dueIn(year), Map.of(), Map.of(), "{}");
    }

    /** The same report as one of another kind. */
    public AnnualReport as(ReportKind newKind) {
        return new AnnualReport(unit, year, newKind, form, figures, texts, notes, extras);
    }

    /** What stands in a cell; {@link Entry#BLANK} where nothing does. */
    public Entry entry(Figure figure) {
        return figures.getOrDefault(figure, Entry.BLANK);
    }

    /** The number in a cell; a blank cell counts as 0. */
    public BigDecimal number(Figure figure) {
        return entry(figure).counted();
    }

    /** The text of a section as it is read and printed, bound figures as numbers; empty where none is written. */
    public String text(TextSection section) {
        return bound(section).text();
    }

    /** The text of a section with its bound figures. */
    public BoundText bound(TextSection section) {
        return BoundText.read(texts.getOrDefault(section, ""), this);
    }

    /** Whether any cell of a table is filled. */
    public boolean has(TablePart part) {
        return figures.keySet().stream().anyMatch(part::holds);
    }

    /**
     * The layout that table 3 follows. Reports exist that print the tables of 2021 with the one row （六）其他处理 of
     * 2019, so the table decides, not the form's name.
     */
    public FormEdition layoutOfRequests() {
        boolean divided = filled(RequestRow.NOT_CORRECTED) || filled(RequestRow.FEE_UNPAID)
                || filled(RequestRow.OTHER_OTHER);
        if (divided) {
            return FormEdition.OF_2021;
        }
        return filled(RequestRow.OTHER_UNDIVIDED) ? FormEdition.OF_2019 : form;
    }

    /** Whether any cell of a row of table 3 is filled. */
    public boolean filled(RequestRow row) {
        return row.figures().stream().anyMatch(figures::containsKey);
    }

    /** The same report with one cell changed; nothing is recomputed. */
    public AnnualReport with(Figure figure, Entry entry) {
        var changed = new LinkedHashMap<>(figures);
        changed.put(figure, entry);
        return withFigures(changed);
    }

    public AnnualReport withFigures(Map<Figure, Entry> newFigures) {
        return new AnnualReport(unit, year, kind, form, newFigures, texts, notes, extras);
    }

    /** The same report with one section written anew; the text may hold tokens. */
    public AnnualReport with(TextSection section, String text) {
        var changed = new EnumMap<TextSection, String>(TextSection.class);
        changed.putAll(texts);
        changed.put(section, text);
        return new AnnualReport(unit, year, kind, form, figures, changed, notes, extras);
    }

    /** The same report with other words outside its sections. */
    public AnnualReport with(Notes newNotes) {
        return new AnnualReport(unit, year, kind, form, figures, texts, newNotes, extras);
    }

    /** The same report as another unit's or year's. */
    public AnnualReport of(ReportingUnit newUnit, int newYear) {
        return new AnnualReport(newUnit, newYear, kind, form, figures, texts, notes, extras);
    }

    // In the order of the form, so that equal reports are written alike.
    private static Map<Figure, Entry> withoutBlanks(Map<Figure, Entry> figures) {
        var kept = new LinkedHashMap<Figure, Entry>();
        for (Figure figure : Figure.all()) {
            Entry entry = figures.get(figure);
            if (entry != null && !entry.blank()) {
                kept.put(figure, entry);
            }
        }
        return kept;
    }

    private static Map<TextSection, String> withoutEmpty(Map<TextSection, String> texts) {
        var kept = new EnumMap<TextSection, String>(TextSection.class);
        texts.forEach((section, text) -> {
            if (!text.isEmpty()) {
                kept.put(section, text);
            }
        });
        return kept;
    }
}
