package org.gongkailan.annualreport.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.annualreport.Amendment;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.TablePart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fields {@code opening}, {@code notes} and {@code amendments} of a file. They are this program's addition to the
 * format: written only where something is said, and a field of another shape is left as an unknown one.
 */
final class NotesJson {
    private static final String OPENING = "opening";
    private static final String NOTES = "notes";
    private static final String AMENDMENTS = "amendments";

    private final ObjectNode root;

    NotesJson(ObjectNode root) {
        this.root = root;
    }

    void write(Notes notes) {
        if (!notes.opening().isEmpty()) {
            root.put(OPENING, notes.opening());
        }
        if (!notes.underTables().isEmpty()) {
            ObjectNode under = root.putObject(NOTES);
            notes.underTables().forEach((table, note) -> under.put(table.id(), note));
        }
        if (!notes.amendments().isEmpty()) {
            ArrayNode all = root.putArray(AMENDMENTS);
            notes.amendments().forEach(each -> all.addObject().put("date", each.day().toString()).put("text", each.text()));
        }
    }

    /** Takes them out of the tree. */
    Notes take() {
        return new Notes(opening(), underTables(), amendments());
    }

    private String opening() {
        return root.path(OPENING).isString() ? lines(root.remove(OPENING)) : "";
    }

    private Map<TablePart, String> underTables() {
        var notes = new EnumMap<TablePart, String>(TablePart.class);
        if (root.get(NOTES) instanceof ObjectNode under) {
            for (TablePart table : TablePart.values()) {
                if (under.path(table.id()).isString()) {
                    notes.put(table, lines(under.remove(table.id())));
                }
            }
            if (under.isEmpty()) {
                root.remove(NOTES);
            }
        }
        return notes;
    }

    private List<Amendment> amendments() {
        var amendments = new ArrayList<Amendment>();
        if (root.get(AMENDMENTS) instanceof ArrayNode all) {
            for (JsonNode each : all) {
                Optional<Amendment> amendment = amendment(each);
                if (amendment.isEmpty()) {
                    return List.of();
                }
                amendments.add(amendment.get());
            }
            root.remove(AMENDMENTS);
        }
        return amendments;
    }

    private static Optional<Amendment> amendment(JsonNode node) {
        try {
            return node.path("text").isString() ? Optional.of(new Amendment(
                    LocalDate.parse(node.path("date").asString("")), node.path("text").stringValue())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String lines(JsonNode text) {
        return text.stringValue().replace("\r\n", "\n").replace('\r', '\n');
    }
}
