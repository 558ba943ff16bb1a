package org.gongkailan.villageboard.printing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.Severity;
import org.gongkailan.paper.Paper;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.OddCharacter;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.character.ByHand;
import org.gongkailan.villageboard.character.MissingCharacter;
import org.gongkailan.villageboard.notice.Notice;
import org.gongkailan.villageboard.roll.RollEntry;

/**
 * The last look for characters that would be missing on the wall. What no font has and nobody drew keeps a notice from
 * being printed; what a reason on record lets be written in by hand is a warning that names the place.
 */
final class CharacterGate {
    private final Fonts fonts;
    private final Notice notice;
    private final Set<Integer> released;
    private final List<Finding> findings = new ArrayList<>();

    private CharacterGate(Fonts fonts, Notice notice) {
        this.fonts = fonts;
        this.notice = notice;
        this.released = ByHand.of(notice.settings().released());
    }

    /** What a page of a notice lacks: errors where it must not be printed, warnings where somebody has to write. */
    static List<Finding> check(Fonts fonts, Notice notice, Paper paper) {
        var gate = new CharacterGate(fonts, notice);
        var met = new HashSet<Integer>();
        notice.entries().forEach(entry -> MissingCharacter.in(entry, fonts).forEach(odd -> {
            met.add(odd.codePoint());
            gate.report(entry, odd);
        }));
        besides(fonts, paper).stream().filter(odd -> met.add(odd.codePoint())).forEach(gate::report);
        return gate.findings;
    }

    /** What no font has of everything that is printed. */
    static List<OddCharacter> besides(Fonts fonts, Paper paper) {
        var texts = new ArrayList<>(paper.texts());
        texts.add(paper.title());
        return texts.stream().flatMap(text -> fonts.missing(text).stream()).toList();
    }

    private void report(RollEntry entry, OddCharacter odd) {
        String person = Masking.name(entry.name());
        String village = notice.village().label();
        String sheet = notice.roll().tables().get(entry.table()).sheet();
        var place = new Place(sheet + "!A" + entry.row(), Messages.of("villageboard.finding.row", entry.row()));
        findings.add(MissingCharacter.isGap(odd.codePoint())
                ? finding(odd, place, "villageboard.print.name-gap", "villageboard.print.name-gap-by-hand", village, entry.row(), person, Character.toString(odd.codePoint()), odd.number())
                : finding(odd, place, "villageboard.print.glyph-missing", "villageboard.print.glyph-by-hand", village, entry.row(), person, odd.number()));
    }

    private void report(OddCharacter odd) {
        String village = notice.village().label();
        findings.add(finding(odd, Place.of(village), "villageboard.print.glyph-missing-in-text", "villageboard.print.glyph-by-hand-in-text", village, odd.number()));
    }

    private Finding finding(OddCharacter odd, Place place, String missing, String byHand, Object... args) {
        boolean written = released.contains(odd.codePoint());
        return new Finding(ByHand.RULE, written ? Severity.WARNING : Severity.ERROR, place, written ? byHand : missing, List.of(args), null, null);
    }
}
