package org.gongkailan.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkailan.finding.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue as it travels: the JSON document {@code gongkailan/catalogue/1}.
 *
 * @param origin   whose catalogue it is, and which edition
 * @param sections the rows by domain
 */
public record CatalogueFile(Origin origin, List<Section> sections) {
    private static final String FAMILY = "gongkailan/catalogue/";
    private static final String FORMAT = FAMILY + "1";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * Where a catalogue comes from; what the file does not say is empty.
     *
     * @param unit           name of the unit whose catalogue it is
     * @param level          {@code county}, {@code township} …
     * @param edition        name of the edition; empty for a working state
     * @param date           of the edition, e.g. 2025-01-31; the day of writing of a working state
     * @param documentNumber of the paper that published the edition
     */
    public record Origin(String unit, String level, String edition, String date, String documentNumber) {
    }

    /**
     * The rows of one domain.
     *
     * @param domain its code may be empty in files made by others
     */
    public record Section(Domain domain, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    public CatalogueFile {
        sections = List.copyOf(sections);
    }

    /**
     * Reads a document.
     *
     * @param name of the file, for the sentence of a problem
     * @throws UserProblem if the bytes are not such a document
     */
    public static CatalogueFile read(byte[] bytes, String name) {
        JsonNode root = parse(bytes, name);
        String format = root.path("format").asString("");
        if (format.matches(FAMILY + "\\d+") && !format.equals(FORMAT)) {
            throw new UserProblem("catalogue.import.laterJson", name, format);
        }
        if (!FORMAT.equals(format) || !root.path("domains").isArray()) {
            throw new UserProblem("catalogue.import.notCatalogueJson", name, FORMAT);
        }
        var sections = new ArrayList<Section>();
        root.get("domains").forEach(domain -> sections.add(section(domain)));
        return new CatalogueFile(new Origin(root.path("unit").path("name").asString(""),
                root.path("unit").path("level").asString(""), root.path("edition").asString(""),
                root.path("date").asString(""), root.path("documentNumber").asString("")), sections);
    }

    /** The document's bytes, UTF-8, indented. */
    public byte[] write() {
        var root = JSON.createObjectNode().put("format", FORMAT);
        root.putObject("unit").put("name", origin.unit()).put("level", origin.level());
        root.put("edition", origin.edition()).put("date", origin.date()).put("documentNumber", origin.documentNumber());
        var domains = root.putArray("domains");
        for (Section section : sections) {
            var domain = domains.addObject().put("code", section.domain().code()).put("name", section.domain().name());
            var items = domain.putArray("items");
            section.entries().forEach(entry -> EntryJson.write(entry, items.addObject()));
        }
        return JSON.writeValueAsBytes(root);
    }

    private static JsonNode parse(byte[] bytes, String name) {
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new UserProblem(e, "catalogue.import.notJson", name);
        }
    }

    private static Section section(JsonNode domain) {
        var entries = new ArrayList<Entry>();
        domain.path("items").forEach(item -> entries.add(EntryJson.read(item, Set.of())));
        return new Section(new Domain(domain.path("code").asString(""), domain.path("name").asString("")), entries);
    }
}
