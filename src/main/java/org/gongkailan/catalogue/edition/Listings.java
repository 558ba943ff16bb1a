package org.gongkailan.catalogue.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;

/** Everything that can be printed and compared as a whole: the working catalogue, its editions, the standard. */
public final class Listings {
    private static final Set<String> CURRENT_WORDS = Set.of("current", Messages.of("catalogue.edition.current"));
    private static final Set<String> STANDARD_WORDS = Set.of("standard", Messages.of("catalogue.edition.standard"));

    private final Editions editions;
    private final StandardLibrary standard;
    private final String id;
    private final Unit unit;

    /**
     * @param id   of the unit as rows and editions carry it; null for the workspace's own
     * @param unit whose catalogue it is
     */
    public Listings(Editions editions, StandardLibrary standard, String id, Unit unit) {
        this.editions = editions;
        this.standard = standard;
        this.id = id;
        this.unit = unit;
    }

    /** The catalogue as it stands. */
    public Listing working() {
        return editions.working(id, unit);
    }

    /** The catalogue as it was frozen. */
    public Listing of(Edition edition) {
        return editions.open(edition);
    }

    /** The current standard of those domains that the catalogue has rows of, under the name 标准. */
    public Listing standard() {
        Set<String> codes = working().items().stream().map(CatalogueItem::domain).collect(Collectors.toSet());
        var items = new ArrayList<CatalogueItem>();
        var domains = new HashMap<String, Domain>();
        standard.domains().stream().filter(domain -> codes.contains(domain.code())).forEach(domain -> {
            domains.put(domain.code(), domain.domain());
            standard.rows(domain.code()).forEach(row -> items.add(new CatalogueItem(row.id(), null, domain.code(),
                    items.size(), row.entry(), new StandardRef(row.id(), domain.edition()))));
        });
        var imprint = Imprint.working(unit, editions.today())
                .named(Messages.of("catalogue.edition.standard"), editions.today(), "");
        return new Listing(imprint, items, domains);
    }

    /**
     * What a word names: an edition, 现行 or {@code current}, 标准 or {@code standard}.
     *
     * @throws UserProblem if there is no such edition; the sentence names those that there are
     */
    public Listing named(String word) {
        String name = word.strip();
        if (CURRENT_WORDS.contains(name)) {
            return working();
        }
        if (STANDARD_WORDS.contains(name)) {
            return standard();
        }
        return of(editions.of(id).stream().filter(edition -> edition.name().equals(name)).findFirst().orElseThrow(() -> unknown(name)));
    }

    private UserProblem unknown(String name) {
        List<String> names = editions.of(id).stream().map(Edition::name).toList();
        return names.isEmpty() ? new UserProblem("catalogue.edition.none", name)
                : new UserProblem("catalogue.edition.unknown", name, String.join("、", names));
    }
}
