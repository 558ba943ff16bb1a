package org.gongkailan.catalogue.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.catalogue.Domain;

/** The editions of every domain as they stand at one moment, and which of them is current. Immutable. */
final class EditionShelf {
    private final List<StandardDomain> current = new ArrayList<>();
    private final Map<String, List<Volume>> volumes = new HashMap<>();
    private final Map<String, StandardDomain> byCode = new HashMap<>();

    /**
     * One edition of one domain.
     *
     * @param imported what the workspace keeps of it; null for the shipped edition
     */
    private record Volume(StandardDomain domain, ImportedEdition imported) {
        LocalDate inForce() {
            return imported == null ? LocalDate.MIN : imported.inForce();
        }
    }

    /**
     * @param own     the domains that the unit made itself, as they are named now
     * @param chosen  the editions that officers made current; others follow their dates
     * @param today   editions that come into force later are not current by themselves
     */
    EditionShelf(List<StandardDomain> shipped, List<Domain> own, List<ImportedEdition> imported,
                 List<CurrentEdition> chosen, LocalDate today) {
        var names = new HashMap<String, Domain>();
        shipped.forEach(domain -> names.put(domain.code(), domain.domain()));
        own.forEach(domain -> names.put(domain.code(), domain));
        imported.stream().filter(edition -> names.containsKey(edition.domain().code())).forEach(edition -> add(
                new Volume(edition.domain().named(names.get(edition.domain().code())), edition)));
        shipped.forEach(domain -> add(new Volume(domain, null)));
        volumes.values().forEach(list -> list.sort(Comparator.comparing(Volume::inForce).reversed()));
        var choices = new HashMap<String, String>();
        chosen.forEach(choice -> choices.put(choice.domain(), choice.edition()));
        Stream.concat(shipped.stream().map(StandardDomain::code), own.stream().map(Domain::code)).forEach(code ->
                choose(volumes.getOrDefault(code, List.of()), choices.get(code), today).ifPresent(volume -> {
                    current.add(volume.domain());
                    byCode.put(code, volume.domain());
                }));
    }

    private void add(Volume volume) {
        volumes.computeIfAbsent(volume.domain().code(), code -> new ArrayList<>()).add(volume);
    }

    // The newest that holds already; where all are still to come, the first that will.
    private static Optional<Volume> choose(List<Volume> newestFirst, String chosen, LocalDate today) {
        Optional<Volume> byName = newestFirst.stream().filter(v -> v.domain().edition().equals(chosen)).findFirst();
        return byName.or(() -> newestFirst.stream().filter(v -> !v.inForce().isAfter(today)).findFirst())
                .or(() -> newestFirst.isEmpty() ? Optional.empty() : Optional.of(newestFirst.getLast()));
    }

    List<StandardDomain> domains() {
        return List.copyOf(current);
    }

    Optional<StandardDomain> domain(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Every edition, the newest first. */
    List<StandardDomain> editions(String code) {
        return volumes.getOrDefault(code, List.of()).stream().map(Volume::domain).toList();
    }

    /** What the workspace keeps of an edition; empty for a shipped or an unknown one. */
    Optional<ImportedEdition> imported(String code, String edition) {
        return volumes.getOrDefault(code, List.of()).stream()
                .filter(volume -> volume.domain().edition().equals(edition) && volume.imported() != null)
                .map(Volume::imported).findFirst();
    }
}
