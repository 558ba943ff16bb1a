package org.gongkailan.catalogue.law;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds an entry by the forms of its title, or else by its document number. */
final class LawIndex {
    private record Numbered(DocumentNumber number, Law law) {
    }

    private final Map<String, Law> byName = new HashMap<>();
    private final Map<String, List<Numbered>> bySerial = new HashMap<>();

    // Full titles are entered first, so that no looser form of another title hides one.
    LawIndex(List<Law> laws) {
        laws.forEach(law -> byName.putIfAbsent(LawNames.of(law.title()).iterator().next(), law));
        for (Law law : laws) {
            LawNames.of(law.title()).forEach(name -> byName.putIfAbsent(name, law));
            law.shortNames().forEach(shortName -> LawNames.of(shortName).forEach(name -> byName.putIfAbsent(name, law)));
            DocumentNumber.in(LawNames.compact(law.issue().number() == null ? "" : law.issue().number())).ifPresent(number ->
                    bySerial.computeIfAbsent(number.serial(), serial -> new ArrayList<>()).add(new Numbered(number, law)));
        }
    }

    /** The entry a citation means. */
    Optional<Law> find(Citation citation) {
        Set<String> names = LawNames.of(citation.title());
        for (String name : names) {
            if (byName.containsKey(name)) {
                return Optional.of(byName.get(name));
            }
        }
        return citation.number() == null ? Optional.empty() : byNumber(citation.number());
    }

    private Optional<Law> byNumber(String text) {
        return DocumentNumber.in(text).flatMap(cited -> bySerial.getOrDefault(cited.serial(), List.of()).stream()
                .filter(known -> known.number().isCitedAs(cited)).map(Numbered::law).findFirst());
    }
}
