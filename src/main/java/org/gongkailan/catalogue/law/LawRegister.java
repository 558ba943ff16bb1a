package org.gongkailan.catalogue.law;

import java.util.List;
import java.util.Optional;

/**
 * 法律法规登记: the laws and documents that catalogues cite, and what a basis as written means: the entries the program
 * ships, and those of the unit itself. Answers are kept per distinct wording, of which even 20,000 rows have few
 * hundreds. Safe for several threads.
 */
public final class LawRegister {
    private final List<Law> shipped;
    private volatile Knowledge now;
    private volatile int revision;

    /** The register that the program ships. */
    public LawRegister() {
        this(LawReader.shipped());
    }

    /** A register of these entries. */
    public LawRegister(List<Law> laws) {
        shipped = List.copyOf(laws);
        now = new Knowledge(shipped, List.of());
    }

    /** Learns the unit's own entries in place of those learnt before; what is asked from now on goes by them. */
    synchronized void know(List<OwnLaw> own) {
        now = new Knowledge(shipped, own);
        revision++;
    }

    /** Grows each time the register learns; who keeps its answers at hand asks again when it has grown. */
    public int revision() {
        return revision;
    }

    /** All entries that hold: the shipped ones in their order, own ones in place of those with their title, the rest. */
    public List<Law> laws() {
        return now.laws();
    }

    /** The entry with exactly this title. */
    public Optional<Law> titled(String title) {
        return now.titled(title);
    }

    /** The unit's own entry with exactly this title. */
    public Optional<OwnLaw> own(String title) {
        return now.own(title);
    }

    /** The entry with exactly this title as the program ships it, whatever the unit knows better. */
    public Optional<Law> shipped(String title) {
        return shipped.stream().filter(law -> law.title().equals(title)).findFirst();
    }

    /** The documents that a basis cites, in their order; those not in the register are linked to nothing. */
    public List<Link> links(String basis) {
        return now.links(basis);
    }

    /** What is out of date in a basis. */
    public List<Flaw> flaws(String basis) {
        return now.flaws(basis);
    }

    /** How the law that replaced this one is cited; the law's own citation while it holds. */
    public String current(Law law) {
        return now.current(law);
    }
}
