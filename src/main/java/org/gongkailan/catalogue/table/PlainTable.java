package org.gongkailan.catalogue.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Publication;

/** The official columns as plain rows for other programs: one head, nothing merged, every row complete in itself. */
public final class PlainTable {
    private static final List<String> HEADS = List.of("domain", "number", "level1", "level2", "level3", "elements",
            "legalBases", "timeLimit", "body", "channels", "everyone", "specific", "proactive", "onRequest", "county",
            "township", "village");

    private final TableWording wording = new TableWording();
    private final Map<Domain, List<CatalogueItem>> sections;
    private final Set<String> extra = new LinkedHashSet<>();

    public PlainTable(Map<Domain, List<CatalogueItem>> sections) {
        this.sections = sections;
        sections.values().forEach(items -> items.forEach(item -> extra.addAll(item.entry().extra().keySet())));
    }

    /** The head, then a row for each item. */
    public List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(HEADS.stream().map(name -> wording.head(name).replace("\n", "")), extra.stream()).toList());
        sections.forEach((domain, items) -> {
            for (int i = 0; i < items.size(); i++) {
                rows.add(row(domain, i + 1, items.get(i).entry()));
            }
        });
        return rows;
    }

    private List<String> row(Domain domain, int number, Entry entry) {
        var row = new ArrayList<>(List.of(domain.name(), String.valueOf(number), entry.matter().level1(),
                Objects.requireNonNullElse(entry.matter().level2(), ""),
                Objects.requireNonNullElse(entry.matter().level3(), ""), TableWording.numbered(entry.elements()),
                entry.legalBases().stream().map(wording::basis).collect(Collectors.joining("\n")),
                entry.timeLimit().text(), entry.body()));
        row.addAll(publication(entry.publication()));
        extra.forEach(name -> row.add(entry.extra().getOrDefault(name, "")));
        return row;
    }

    private List<String> publication(Publication publication) {
        // Each with its box: a channel's own name may hold any mark that lists are written with.
        String channels = publication.channels().stream().map(name -> wording.box(true) + name)
                .collect(Collectors.joining("\n"));
        String specific = publication.audience().specific();
        return List.of(channels, wording.tick(publication.audience().everyone()),
                specific == null || specific.isBlank() ? wording.tick(specific != null) : specific,
                wording.tick(publication.method().proactive()), wording.tick(publication.method().onRequest()),
                wording.tick(publication.levels().county()), wording.tick(publication.levels().township()),
                wording.tick(publication.levels().village()));
    }
}
