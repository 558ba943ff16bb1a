package org.gongkailan.catalogue.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;

/** What the name, the date and the number of an edition must be, beside the editions that there are. */
final class ImprintRules {
    private static final int LONGEST = 60;

    private final LocalDate today;
    private final List<Edition> others;

    ImprintRules(LocalDate today, List<Edition> others) {
        this.today = today;
        this.others = others;
    }

    /**
     * @param self id of the edition that is corrected; null for a new one
     * @throws UserProblem for the first thing that cannot be used
     */
    void require(Imprint imprint, String self) {
        String name = imprint.edition();
        if (name.isBlank()) {
            throw new UserProblem("catalogue.edition.unnamed");
        }
        requireLines(imprint);
        if (reserved().contains(name)) {
            throw new UserProblem("catalogue.edition.reserved", name);
        }
        if (others.stream().anyMatch(other -> other.name().equals(name) && !other.id().equals(self))) {
            throw new UserProblem("catalogue.edition.taken", name);
        }
        if (imprint.date().isAfter(today)) {
            throw new UserProblem("catalogue.edition.future", ChineseDate.full(imprint.date()), ChineseDate.full(today));
        }
    }

    /** The words that mean the working catalogue or the standard where an edition is asked for. */
    static Set<String> reserved() {
        return Set.of("current", "standard", Messages.of("catalogue.edition.current"),
                Messages.of("catalogue.edition.standard"));
    }

    private static void requireLines(Imprint imprint) {
        if (hasInvisible(imprint.edition())) {
            throw new UserProblem("catalogue.edition.nameControl");
        }
        if (hasInvisible(imprint.documentNumber())) {
            throw new UserProblem("catalogue.edition.numberControl");
        }
        if (length(imprint.edition()) > LONGEST) {
            throw new UserProblem("catalogue.edition.nameLong", LONGEST);
        }
        if (length(imprint.documentNumber()) > LONGEST) {
            throw new UserProblem("catalogue.edition.numberLong", LONGEST);
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean hasInvisible(String text) {
        return text.codePoints().anyMatch(ImprintRules::isInvisible);
    }

    // Control characters tear titles and file names; direction marks and the like hide what a name says.
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                 Character.PARAGRAPH_SEPARATOR, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
