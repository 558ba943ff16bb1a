package org.gongkailan.catalogue.law;

import java.util.Comparator;
import java.util.List;
import org.gongkailan.text.Messages;

/**
 * What the register says of one legal basis as written, for the eye beside the line.
 *
 * @param kind     the worst of what it cites
 * @param sentence all of it in words
 */
public record BasisMark(Kind kind, String sentence) {
    /** What may be said of a basis, the best first. */
    public enum Kind {
        /** In the register, nothing against it. */
        KNOWN,
        /** In the register, but whether it holds nobody has looked up. */
        UNVERIFIED,
        /** Not in the register. */
        UNKNOWN,
        /** Cited in an edition that no longer holds. */
        OUTDATED,
        /** Repealed or replaced. */
        REPEALED
    }

    /** The mark of a basis; null for a blank one. */
    public static BasisMark of(LawRegister register, String basis) {
        List<BasisMark> marks = register.links(basis).stream().map(link -> of(register, basis, link)).toList();
        return marks.stream().max(Comparator.comparing(BasisMark::kind)).map(worst ->
                new BasisMark(worst.kind(), String.join("\n", marks.stream().map(BasisMark::sentence).distinct().toList())))
                .orElse(null);
    }

    private static BasisMark of(LawRegister register, String basis, Link link) {
        if (!link.known()) {
            return new BasisMark(Kind.UNKNOWN, Messages.of("catalogue.laws.mark.unknown", link.citation().title()));
        }
        String title = link.law().title();
        return register.flaws(basis).stream().filter(flaw -> flaw.link().equals(link)).findFirst()
                .map(flaw -> flaw.kind() == Flaw.Kind.REPEALED
                        ? new BasisMark(Kind.REPEALED, Messages.of("catalogue.laws.mark.repealed", title, flaw.current()))
                        : new BasisMark(Kind.OUTDATED, Messages.of("catalogue.laws.mark.outdated", title, flaw.current())))
                .orElseGet(() -> link.law().standing().status() == null
                        ? new BasisMark(Kind.UNVERIFIED, Messages.of("catalogue.laws.mark.unverified", title))
                        : new BasisMark(Kind.KNOWN, Messages.of("catalogue.laws.mark.known", title, LawState.of(link.law()).label())));
    }
}
