package org.gongkailan.catalogue.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.EntryJson;
import org.gongkailan.catalogue.StandardRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The standard catalogues shipped with the program: 26 domains and the village list. The index is read at once, the
 * rows of a domain when they are first asked for. Safe for several threads.
 */
public final class StandardCatalogue implements StandardLibrary {
    private static final Set<String> PROVENANCE = Set.of("id", "verified", "elementsVerified", "note", "sources");

    private final List<StandardDomain> domains;
    private final Map<String, List<StandardRow>> rows = new HashMap<>();
    private final Map<String, StandardRow> byId = new HashMap<>();

    /** Reads the index. */
    public StandardCatalogue() {
        var index = new ArrayList<StandardDomain>();
        read("index.json").get("domains").forEach(domain -> index.add(domain(domain)));
        domains = List.copyOf(index);
    }

    /** The 26 domains in their official order, then the village list. */
    @Override
    public List<StandardDomain> domains() {
        return domains;
    }

    @Override
    public Optional<StandardDomain> domain(String code) {
        return domains.stream().filter(domain -> domain.code().equals(code)).findFirst();
    }

    @Override
    public synchronized List<StandardRow> rows(String code) {
        return domain(code).isEmpty() ? List.of() : rows.computeIfAbsent(code, this::load);
    }

    @Override
    public List<StandardDomain> editions(String code) {
        return domain(code).stream().toList();
    }

    @Override
    public List<StandardRow> rows(String code, String edition) {
        return domain(code).filter(domain -> domain.edition().equals(edition)).isEmpty() ? List.of() : rows(code);
    }

    @Override
    public Optional<StandardRow> row(StandardRef ref) {
        return current(ref.row());
    }

    @Override
    public synchronized Optional<StandardRow> current(String row) {
        if (!byId.containsKey(row)) {
            rows(StandardRef.domainOf(row));
        }
        return Optional.ofNullable(byId.get(row));
    }

    @Override
    public long state() {
        return 0;
    }

    private List<StandardRow> load(String code) {
        var loaded = new ArrayList<StandardRow>();
        read(code + ".json").get("rows").forEach(row -> loaded.add(row(row)));
        loaded.forEach(row -> byId.putIfAbsent(row.id(), row));
        return List.copyOf(loaded);
    }

    private static StandardRow row(JsonNode row) {
        var sources = new ArrayList<String>();
        row.get("sources").forEach(source -> sources.add(source.asString()));
        return new StandardRow(row.get("id").asString(), EntryJson.read(row, PROVENANCE),
                row.get("verified").asBoolean(), row.get("elementsVerified").asBoolean(),
                row.has("note") ? row.get("note").asString() : null, sources);
    }

    private static StandardDomain domain(JsonNode node) {
        JsonNode paper = node.get("guideline");
        var guideline = new Guideline(paper.get("title").asString(), paper.get("documentNumber").stringValue(null),
                paper.get("year").isNull() ? null : Integer.valueOf(paper.get("year").asInt()),
                paper.get("verified").asBoolean());
        return new StandardDomain(new Domain(node.get("code").asString(), node.get("name").asString()),
                node.get("issuer").asString(), node.get("edition").asString(), guideline,
                new StandardDomain.Extent(node.get("rows").asInt(), node.get("verifiedRows").asInt()),
                node.get("complete").asBoolean(), node.get("note").asString());
    }

    private static JsonNode read(String file) {
        try (InputStream in = StandardCatalogue.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
