package org.gongkailan.annualreport.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.annualreport.RequestFigure;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes reports in the interchange format; what was read from such a file is written as it was. */
public final class ReportWriter {
    private final JsonMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** The whole file: UTF-8, indented, ending with a line feed; equal reports give equal bytes. */
    public byte[] bytes(AnnualReport report) {
        return (mapper.writeValueAsString(tree(report)).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The report as a tree, with its unknown fields after the known ones. */
    public ObjectNode tree(AnnualReport report) {
        ObjectNode root = mapper.createObjectNode();
        root.put("format", ReportReader.FORMAT + ReportReader.VERSION);
        root.put("form", report.form().id());
        ObjectNode unit = root.putObject("unit");
        unit.put("name", report.unit().name());
        unit.put("level", report.unit().level() == null ? null : report.unit().level().word());
        root.put("year", report.year());
        if (report.kind() == ReportKind.SUMMARY) {
            root.put("kind", report.kind().id());
        }
        for (TablePart part : TablePart.values()) {
            put(root, report, part);
        }
        for (TextSection section : TextSection.values()) {
            String text = report.text(section);
            root.put(section.id(), text.isEmpty() ? null : text);
        }
        new NotesJson(root).write(report.notes());
        addUnknown(root, mapper.readTree(report.extras()));
        return root;
    }

    private static void put(ObjectNode root, AnnualReport report, TablePart part) {
        if (!report.has(part)) {
            root.putNull(part.id());
            return;
        }
        for (Figure figure : part.figures()) {
            if (stands(figure, report)) {
                put(root, figure, report.entry(figure));
            }
        }
    }

    // The row of the other edition's layout is written only where a report fills it all the same.
    private static boolean stands(Figure figure, AnnualReport report) {
        FormEdition layout = report.layoutOfRequests();
        return !(figure instanceof RequestFigure cell) || cell.row().standsIn(layout) || report.filled(cell.row());
    }

    private static void put(ObjectNode root, Figure figure, Entry entry) {
        List<String> path = FieldPath.of(figure);
        ObjectNode parent = root;
        for (String field : path.subList(0, path.size() - 1)) {
            parent = parent.get(field) instanceof ObjectNode object ? object : parent.putObject(field);
        }
        String field = path.getLast();
        BigDecimal number = entry.number();
        if (entry.blank()) {
            parent.putNull(field);
        } else if (number == null || !entry.remark().isEmpty()) {
            parent.put(field, number == null ? entry.remark() : number.toPlainString() + entry.remark());
        } else if (figure == ProactiveFigure.FEES) {
            parent.put(field, number.toPlainString());
        } else {
            parent.put(field, number);
        }
    }

    private static void addUnknown(ObjectNode known, JsonNode unknown) {
        unknown.properties().forEach(field -> {
            JsonNode there = known.get(field.getKey());
            if (there instanceof ObjectNode object && field.getValue() instanceof ObjectNode) {
                addUnknown(object, field.getValue());
            } else if (there == null || there.isNull()) {
                known.set(field.getKey(), field.getValue());
            }
        });
    }
}
