package org.gongkailan.catalogue.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the register that the program ships ({@code register.json}). */
final class LawReader {
    private LawReader() {
    }

    /** All entries in the order of the file. */
    static List<Law> shipped() {
        try (InputStream in = LawReader.class.getResourceAsStream("register.json")) {
            var laws = new ArrayList<Law>();
            JsonMapper.shared().readTree(in).get("laws").forEach(node -> laws.add(law(node)));
            return List.copyOf(laws);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Law law(JsonNode node) {
        String status = text(node, "status");
        var standing = new Standing(status == null ? null : status(status), text(node, "replacedBy"),
                text(node, "replacedSince"), text(node, "note"));
        return new Law(text(node, "title"), texts(node, "shortNames"), issue(node), standing, text(node, "source"),
                node.get("verified").asBoolean());
    }

    private static Issue issue(JsonNode node) {
        return new Issue(text(node, "documentNumber"), texts(node, "earlierNumbers"),
                node.get("numberRequired").asBoolean(), text(node, "issuer"), date(node, "issued"),
                date(node, "inForce"), text(node, "lastAmended"));
    }

    private static LawStatus status(String word) {
        return switch (word) {
            case "in-force" -> LawStatus.IN_FORCE;
            case "amended" -> LawStatus.AMENDED;
            case "repealed" -> LawStatus.REPEALED;
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).stringValue(null);
    }

    private static LocalDate date(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static List<String> texts(JsonNode node, String field) {
        var texts = new ArrayList<String>();
        node.get(field).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
