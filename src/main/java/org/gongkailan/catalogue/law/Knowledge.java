package org.gongkailan.catalogue.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the register knows at one time, with the answers it has given; replaced as a whole when an entry changes. Safe
 * for several threads.
 */
final class Knowledge {
    private static final int REMEMBERED = 20_000;

    private final Map<String, Law> byTitle = new LinkedHashMap<>();
    private final Map<String, OwnLaw> own = new LinkedHashMap<>();
    private volatile LawIndex index;
    private final Map<String, List<Link>> links = new ConcurrentHashMap<>();
    private final Map<String, List<Flaw>> flaws = new ConcurrentHashMap<>();

    Knowledge(List<Law> shipped, List<OwnLaw> own) {
        shipped.forEach(law -> byTitle.put(law.title(), law));
        own.forEach(entry -> {
            byTitle.put(entry.law().title(), entry.law());
            this.own.put(entry.law().title(), entry);
        });
    }

    // Made for the first citation: a workspace opens without one. Two threads may both make it, to the same end.
    private LawIndex index() {
        LawIndex made = index;
        if (made == null) {
            made = new LawIndex(laws());
            index = made;
        }
        return made;
    }

    List<Law> laws() {
        return List.copyOf(byTitle.values());
    }

    Optional<Law> titled(String title) {
        return Optional.ofNullable(byTitle.get(title));
    }

    Optional<OwnLaw> own(String title) {
        return Optional.ofNullable(own.get(title));
    }

    List<Link> links(String basis) {
        forgetWhenFull();
        return links.computeIfAbsent(basis, this::read);
    }

    List<Flaw> flaws(String basis) {
        forgetWhenFull();
        return flaws.computeIfAbsent(basis, text -> links(text).stream().map(this::flaw).filter(Objects::nonNull).toList());
    }

    String current(Law law) {
        String successor = law.standing().replacedBy();
        return successor == null ? law.citation() : titled(successor).map(Law::citation).orElse(successor);
    }

    // Typing in the form asks about every half-written wording.
    private void forgetWhenFull() {
        if (links.size() > REMEMBERED || flaws.size() > REMEMBERED) {
            links.clear();
            flaws.clear();
        }
    }

    private List<Link> read(String basis) {
        var found = new ArrayList<Link>();
        for (Citation piece : Citations.apart(basis)) {
            Optional<Law> law = index().find(piece);
            if (law.isPresent()) {
                found.add(new Link(piece, law.get()));
            } else {
                found.addAll(guess(piece));
            }
        }
        return List.copyOf(found);
    }

    private List<Link> guess(Citation piece) {
        var parts = Citations.guess(piece).stream().map(part -> new Link(part, index().find(part).orElse(null))).toList();
        return parts.stream().anyMatch(Link::known) ? parts : List.of(new Link(piece, null));
    }

    private Flaw flaw(Link link) {
        if (!link.known()) {
            return null;
        }
        Law law = link.law();
        return law.repealed() ? new Flaw(Flaw.Kind.REPEALED, link, current(law))
                : outdated(link.citation(), law.issue()) ? new Flaw(Flaw.Kind.OUTDATED, link, law.citation()) : null;
    }

    private static boolean outdated(Citation cited, Issue issue) {
        boolean earlierYear = cited.year() != null && issue.editionYear() != null && cited.year() < issue.editionYear();
        boolean earlierNumber = issue.earlierNumbers().stream().anyMatch(number -> same(number, cited.number()));
        // （2019年修订） tells the edition in force as well as its number does.
        boolean told = cited.number() == null && cited.year() != null && issue.inForce() != null
                && cited.year() >= issue.inForce().getYear();
        return earlierYear || earlierNumber || issue.numberRequired() && !told && !same(issue.number(), cited.number());
    }

    private static boolean same(String registered, String cited) {
        return registered != null && cited != null && DocumentNumber.in(LawNames.compact(registered)).flatMap(known ->
                DocumentNumber.in(cited).filter(known::isCitedAs)).isPresent();
    }
}
