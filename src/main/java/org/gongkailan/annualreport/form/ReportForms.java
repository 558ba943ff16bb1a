package org.gongkailan.annualreport.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.TextSection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official forms that the program ships, read from its data files when one is first asked for. */
public final class ReportForms {
    /** The form of an edition. */
    public ReportForm of(FormEdition edition) {
        return Shipped.FORMS.get(edition);
    }

    /** The form a report is printed on: its own, with table 3 in the layout that its figures follow. */
    public ReportForm of(AnnualReport report) {
        return of(report.form()).withTable(of(report.layoutOfRequests()).table(TablePart.REQUESTS));
    }

    private static ReportForm read(String file) {
        try (var in = AnnualReport.class.getResourceAsStream(file)) {
            JsonNode root = JsonMapper.shared().readTree(in);
            return new ReportForm(FormEdition.of(text(root, "edition")).orElseThrow(), text(root, "issuer"),
                    text(root, "number"), LocalDate.parse(text(root, "date")), text(root, "source"),
                    root.get("verified").booleanValue(), text(root, "reportTitle"),
                    root.get("sections").valueStream().map(ReportForms::section).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormSection section(JsonNode node) {
        if (node.has("table")) {
            return new FormSection(text(node, "title"), table(node.get("table")), null, "", 0);
        }
        TextSection text = Stream.of(TextSection.values())
                .filter(section -> section.id().equals(text(node, "text"))).findFirst().orElseThrow();
        return new FormSection(text(node, "title"), null, text, text(node, "hint"), node.path("limit").asInt(0));
    }

    private static FormTable table(JsonNode node) {
        TablePart part = Stream.of(TablePart.values())
                .filter(each -> each.id().equals(text(node, "part"))).findFirst().orElseThrow();
        List<Integer> widths = node.get("widths").valueStream().map(JsonNode::intValue).toList();
        return new FormTable(part, widths, node.get("headRows").intValue(), cells(node.get("rows"), widths.size()));
    }

    // As in HTML, a row names only the cells that start in it; squares covered from above are skipped.
    private static List<FormCell> cells(JsonNode rows, int columns) {
        var cells = new ArrayList<FormCell>();
        var covered = new boolean[rows.size()][columns];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (JsonNode node : rows.get(row)) {
                while (covered[row][column]) {
                    column++;
                }
                FormCell cell = cell(node, row, column);
                cover(covered, cell);
                cells.add(cell);
            }
        }
        return cells;
    }

    private static FormCell cell(JsonNode node, int row, int column) {
        Figure figure = node.has("figure") ? Figure.of(text(node, "figure")).orElseThrow() : null;
        return new FormCell(row, column, node.path("rows").asInt(1), node.path("cols").asInt(1),
                node.path("text").asString(""), !"left".equals(node.path("align").asString("")), figure);
    }

    private static void cover(boolean[][] covered, FormCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.colSpan(); column++) {
                covered[row][column] = true;
            }
        }
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    private static final class Shipped {
        private static final Map<FormEdition, ReportForm> FORMS = new EnumMap<>(FormEdition.class);

        static {
            for (FormEdition edition : FormEdition.values()) {
                FORMS.put(edition, read("form-" + edition.id() + ".json"));
            }
        }
    }
}
