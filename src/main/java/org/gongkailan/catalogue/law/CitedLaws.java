package org.gongkailan.catalogue.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;

/** Gathers who cites what: the whole register beside a catalogue. Pure. */
public final class CitedLaws {
    private final LawRegister register;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    private static final class Line {
        private final Law law;
        private final Map<String, CatalogueItem> rows = new LinkedHashMap<>();
        private Citation citation;
        private int outdated;

        Line(Law law) {
            this.law = law;
        }

        void add(CatalogueItem item, Citation cited, boolean old) {
            citation = citation == null ? cited : citation;
            if (rows.put(item.id(), item) == null && old) {
                outdated++;
            }
        }

        CitedLaw done() {
            return new CitedLaw(law, citation, List.copyOf(rows.values()), outdated);
        }
    }

    private CitedLaws(LawRegister register) {
        this.register = register;
        register.laws().forEach(law -> lines.put(law.title(), new Line(law)));
    }

    /** Every entry of the register and every citation without one, the most cited first, then by title. */
    public static List<CitedLaw> of(LawRegister register, List<CatalogueItem> items) {
        var gathered = new CitedLaws(register);
        items.forEach(item -> item.entry().legalBases().forEach(basis -> gathered.read(item, basis)));
        var all = new ArrayList<>(gathered.lines.values().stream().map(Line::done).toList());
        all.sort(Comparator.<CitedLaw>comparingInt(line -> -line.rows().size()).thenComparing(CitedLaw::title));
        return all;
    }

    private void read(CatalogueItem item, String basis) {
        List<Flaw> flaws = register.flaws(basis);
        for (Link link : register.links(basis)) {
            boolean old = flaws.stream().anyMatch(flaw -> flaw.kind() == Flaw.Kind.OUTDATED && flaw.link().equals(link));
            String key = link.known() ? link.law().title() : unknown(link.citation());
            lines.computeIfAbsent(key, k -> new Line(null)).add(item, link.citation(), old);
        }
    }

    // Different ways of writing one unknown title are one line.
    private static String unknown(Citation citation) {
        String name = LawNames.of(citation.title()).iterator().next();
        return '?' + (name.isEmpty() ? citation.number() : name);
    }
}
