package org.gongkailan.catalogue.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 法律法规登记: the laws and documents that catalogues cite, and what a basis as written means. Answers are kept per
 * distinct wording, of which even 20,000 rows have few hundreds. Safe for several threads.
 */
public final class LawRegister {
    private static final int REMEMBERED = 20_000;

    private final List<Law> laws;
    private final LawIndex index;
    private final Map<String, List<Link>> links = new ConcurrentHashMap<>();
    private final Map<String, List<Flaw>> flaws = new ConcurrentHashMap<>();

    /** The register that the program ships. */
    public LawRegister() {
        this(LawReader.shipped());
    }

    /** A register of these entries. */
    public LawRegister(List<Law> laws) {
        this.laws = List.copyOf(laws);
        index = new LawIndex(this.laws);
    }

    /** All entries. */
    public List<Law> laws() {
        return laws;
    }

    /** The entry with exactly this title. */
    public Optional<Law> titled(String title) {
        return laws.stream().filter(law -> law.title().equals(title)).findFirst();
    }

    /** The documents that a basis cites, in their order; those not in the register are linked to nothing. */
    public List<Link> links(String basis) {
        forgetWhenFull();
        return links.computeIfAbsent(basis, this::read);
    }

    /** What is out of date in a basis. */
    public List<Flaw> flaws(String basis) {
        forgetWhenFull();
        return flaws.computeIfAbsent(basis, text -> links(text).stream().map(this::flaw).filter(Objects::nonNull).toList());
    }

    /** How the law that replaced this one is cited; the law's own citation while it holds. */
    public String current(Law law) {
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
            Optional<Law> law = index.find(piece);
            if (law.isPresent()) {
                found.add(new Link(piece, law.get()));
            } else {
                found.addAll(guess(piece));
            }
        }
        return List.copyOf(found);
    }

    private List<Link> guess(Citation piece) {
        var parts = Citations.guess(piece).stream().map(part -> new Link(part, index.find(part).orElse(null))).toList();
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
        return earlierYear || earlierNumber || issue.numberRequired() && !same(issue.number(), cited.number());
    }

    private static boolean same(String registered, String cited) {
        return cited != null && DocumentNumber.in(LawNames.compact(registered)).flatMap(known ->
                DocumentNumber.in(cited).filter(known::isCitedAs)).isPresent();
    }
}
