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
 * @param unit     name of the unit whose catalogue it is; empty if the file does not say
 * @param level    {@code county}, {@code township} …; empty if the file does not say
 * @param edition  name of the edition; empty for a working state
 * @param sections the rows by domain
 */
public record CatalogueFile(String unit, String level, String edition, List<Section> sections) {
    private static final String FORMAT = "gongkailan/catalogue/1";
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

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
        if (!FORMAT.equals(root.path("format").asString("")) || !root.path("domains").isArray()) {
            throw new UserProblem("catalogue.import.notCatalogueJson", name, FORMAT);
        }
        var sections = new ArrayList<Section>();
        root.get("domains").forEach(domain -> sections.add(section(domain)));
        return new CatalogueFile(root.path("unit").path("name").asString(""),
                root.path("unit").path("level").asString(""), root.path("edition").asString(""), sections);
    }

    /** The document's bytes, UTF-8, indented. */
    public byte[] write() {
        var root = JSON.createObjectNode().put("format", FORMAT);
        root.putObject("unit").put("name", unit).put("level", level);
        root.put("edition", edition);
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
