package org.gongkailan.annualreport.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.units.UnitLevel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One parsed file on its way to a report: what is understood is taken out of the tree, and what remains are the
 * unknown fields.
 */
final class ReportTree {
    private static final int FIRST_YEAR = 2008; // the regulation took effect on 1 May 2008
    private static final int LAST_YEAR = 2100;

    private final ObjectNode rest;
    private final String name;
    private final List<Finding> findings = new ArrayList<>();

    ReportTree(ObjectNode root, String name) {
        this.rest = root.deepCopy();
        this.name = name;
    }

    ReportReading reading() {
        rest.remove("format");
        ReportingUnit unit = unit();
        int year = year();
        ReportKind kind = kind();
        FormEdition form = form(year);
        Map<Figure, Entry> figures = figures();
        Map<TextSection, String> texts = texts();
        Notes notes = new NotesJson(rest).take();
        return new ReportReading(new AnnualReport(unit, year, kind, form, figures, texts, notes,
                rest.toString()), findings);
    }

    private ReportingUnit unit() {
        String unitName = rest.path("unit").path("name").asString("").strip();
        if (unitName.isEmpty() || !(rest.get("unit") instanceof ObjectNode unit)) {
            throw new UserProblem("report.read.noUnit", name);
        }
        unit.remove("name");
        JsonNode level = unit.remove("level");
        dropIfEmpty("unit");
        return new ReportingUnit(unitName, level(level).orElse(null));
    }

    private Optional<UnitLevel> level(JsonNode level) {
        if (absent(level)) {
            return Optional.empty();
        }
        Optional<UnitLevel> known = UnitLevel.of(level.asString(""));
        if (known.isEmpty()) {
            invalid("unit.level", level);
        }
        return known;
    }

    private int year() {
        JsonNode year = rest.remove("year");
        if (year == null || !year.isIntegralNumber() || !year.canConvertToInt()
                || year.intValue() < FIRST_YEAR || year.intValue() > LAST_YEAR) {
            throw new UserProblem("report.read.noYear", name);
        }
        return year.intValue();
    }

    private ReportKind kind() {
        JsonNode kind = rest.remove("kind");
        return absent(kind) ? ReportKind.OWN : ReportKind.of(kind.asString("")).orElseGet(() -> {
            invalid("kind", kind);
            return ReportKind.OWN;
        });
    }

    private FormEdition form(int year) {
        JsonNode form = rest.remove("form");
        return absent(form) ? FormEdition.dueIn(year)
                : FormEdition.of(form.asString("")).orElseGet(() -> {
                    invalid("form", form);
                    return FormEdition.dueIn(year);
                });
    }

    private Map<Figure, Entry> figures() {
        var figures = new LinkedHashMap<Figure, Entry>();
        for (TablePart part : TablePart.values()) {
            for (Figure figure : part.figures()) {
                entry(figure).ifPresent(entry -> figures.put(figure, entry));
            }
            dropIfEmpty(part.id());
        }
        return figures;
    }

    // The ids of rows hold points of their own (refused.stateSecret), so only the first and the last point divide.
    private Optional<Entry> entry(Figure figure) {
        List<String> path = FieldPath.of(figure);
        ObjectNode parent = rest;
        for (String field : path.subList(0, path.size() - 1)) {
            JsonNode child = parent.get(field);
            if (child instanceof ObjectNode object) {
                parent = object;
            } else {
                notAnObject(parent, field, child, figure);
                return Optional.empty();
            }
        }
        JsonNode value = parent.remove(path.getLast());
        return absent(value) ? Optional.empty() : Optional.of(entry(figure, value));
    }

    private Entry entry(Figure figure, JsonNode value) {
        if (value.isNumber()) {
            return Entry.of(number(value));
        }
        if (value.isString()) {
            return Entry.parse(value.stringValue());
        }
        invalid(figure.id(), value);
        return Entry.BLANK;
    }

    private static BigDecimal number(JsonNode value) {
        return value.decimalValue();
    }

    private void notAnObject(ObjectNode parent, String field, JsonNode child, Figure figure) {
        if (child != null) {
            parent.remove(field);
            if (!child.isNull()) {
                String id = figure.id();
                invalid(id.substring(0, id.indexOf(field) + field.length()), child);
            }
        }
    }

    private Map<TextSection, String> texts() {
        var texts = new EnumMap<TextSection, String>(TextSection.class);
        for (TextSection section : TextSection.values()) {
            JsonNode text = rest.remove(section.id());
            if (text != null && text.isString()) {
                texts.put(section, text.stringValue().replace("\r\n", "\n").replace('\r', '\n'));
            } else if (!absent(text)) {
                invalid(section.id(), text);
            }
        }
        return texts;
    }

    private void dropIfEmpty(String field) {
        if (rest.get(field) instanceof ObjectNode part) {
            part.properties().removeIf(row -> row.getValue() instanceof ObjectNode object && object.isEmpty());
            if (part.isEmpty()) {
                rest.remove(field);
            }
        }
    }

    private void invalid(String id, JsonNode value) {
        findings.add(Finding.error("cell.invalid", Place.of(id), "report.read.value", id, shortened(value)));
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() <= 40 ? text : text.substring(0, 40) + "\u2026";
    }

    private static boolean absent(JsonNode node) {
        return node == null || node.isNull();
    }
}
