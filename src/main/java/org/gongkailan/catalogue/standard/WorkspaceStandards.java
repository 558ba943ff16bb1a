package org.gongkailan.catalogue.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;

/**
 * The standards of a workspace: the shipped ones and the editions that the office took in. Answers from memory and
 * looks into the workspace again after changes. Safe for several threads; not to be asked inside a transaction.
 */
public final class WorkspaceStandards implements StandardLibrary {
    private final StandardCatalogue shipped;
    private final Catalogue catalogue;
    private final Database database;
    private final StandardEditionStore editions;
    private final CurrentEditionStore chosen;
    private final Clock clock;
    private final Map<String, Volume> volumes = new ConcurrentHashMap<>();
    private final AtomicLong state = new AtomicLong();
    private volatile Seen seen;

    /** The rows of one imported edition, which never change. */
    private record Volume(List<StandardRow> rows, Map<String, StandardRow> byId) {
        static Volume of(List<StandardRow> rows) {
            var byId = new HashMap<String, StandardRow>();
            rows.forEach(row -> byId.put(row.id(), row));
            return new Volume(rows, byId);
        }
    }

    /** What the workspace held when it was last looked at, and what of it was current on a day. */
    private record Seen(List<Domain> own, List<ImportedEdition> imported, List<CurrentEdition> choices, LocalDate day,
                        EditionShelf shelf) {
        boolean holds(List<Domain> ownNow, List<ImportedEdition> importedNow, List<CurrentEdition> choicesNow) {
            return own.equals(ownNow) && imported.equals(importedNow) && choices.equals(choicesNow);
        }
    }

    public WorkspaceStandards(StandardCatalogue shipped, Catalogue catalogue, Database database, Journal journal,
                              StandardEditionStore editions, CurrentEditionStore chosen, Clock clock) {
        this.shipped = shipped;
        this.catalogue = catalogue;
        this.database = database;
        this.editions = editions;
        this.chosen = chosen;
        this.clock = clock;
        journal.onChange(this::look);
        look();
    }

    @Override
    public List<StandardDomain> domains() {
        return shelf().domains();
    }

    @Override
    public Optional<StandardDomain> domain(String code) {
        return shelf().domain(code);
    }

    @Override
    public List<StandardRow> rows(String code) {
        return domain(code).map(domain -> rows(code, domain.edition())).orElse(List.of());
    }

    @Override
    public List<StandardDomain> editions(String code) {
        return shelf().editions(code);
    }

    @Override
    public List<StandardRow> rows(String code, String edition) {
        return shelf().imported(code, edition).map(imported -> volume(imported).rows())
                .orElseGet(() -> shipped.rows(code, edition));
    }

    @Override
    public Optional<StandardRow> row(StandardRef ref) {
        Optional<ImportedEdition> imported = shelf().imported(ref.domain(), ref.edition());
        if (imported.isPresent()) {
            return Optional.ofNullable(volume(imported.get()).byId().get(ref.row()));
        }
        boolean known = shipped.domain(ref.domain()).filter(domain -> domain.edition().equals(ref.edition())).isPresent();
        return known ? shipped.current(ref.row()) : current(ref.row());
    }

    @Override
    public Optional<StandardRow> current(String row) {
        String code = StandardRef.domainOf(row);
        return domain(code).flatMap(domain -> shelf().imported(code, domain.edition())
                .map(imported -> Optional.ofNullable(volume(imported).byId().get(row)))
                .orElseGet(() -> shipped.current(row)));
    }

    @Override
    public long state() {
        shelf();
        return state.get();
    }

    /** What the workspace keeps of an edition; empty for a shipped or an unknown one. */
    public Optional<ImportedEdition> imported(String code, String edition) {
        return shelf().imported(code, edition);
    }

    // An edition that comes into force overnight is current in the morning, though nobody changed anything.
    private EditionShelf shelf() {
        Seen now = seen;
        if (!now.day().equals(LocalDate.now(clock))) {
            keep(now.own(), now.imported(), now.choices());
        }
        return seen.shelf();
    }

    private synchronized void keep(List<Domain> own, List<ImportedEdition> imported, List<CurrentEdition> choices) {
        LocalDate today = LocalDate.now(clock);
        seen = new Seen(own, imported, choices, today, new EditionShelf(shipped.domains(), own, imported, choices, today));
        state.incrementAndGet();
    }

    private Volume volume(ImportedEdition edition) {
        Volume known = volumes.get(edition.id());
        if (known == null) {
            known = Volume.of(database.read(handle -> editions.rows(handle, edition.id())));
            volumes.put(edition.id(), known);
        }
        return known;
    }

    // Most changes are about rows of the catalogue: they leave the shelf, and with it the state, as they were.
    private synchronized void look() {
        var own = catalogue.ownDomains();
        var imported = database.read(editions::all);
        var choices = database.read(chosen::all);
        if (seen == null || !seen.holds(own, imported, choices)) {
            keep(own, imported, choices);
        }
    }
}
