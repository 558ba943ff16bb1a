package org.gongkailan.villageboard.posting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Masking;

/** What the steps of a posting's life ask for; a refusal is one sentence that names the village and the next step. */
final class StepRules {
    private static final int SHORTEST_NAME = 2;

    private StepRules() {
    }

    static void check(Posting posting, Life.Check check, LocalDate today) {
        refuse(posting.paper() == null, () -> new UserProblem("villageboard.step.not-printed", name(posting)));
        refuse(posting.life().slip() != null, () -> new UserProblem("villageboard.step.hangs-already", name(posting)));
        refuse(check.person().isBlank(), () -> new UserProblem("villageboard.step.no-checker", name(posting)));
        numberless(posting, check.person());
        notAfter(check.day(), today, posting);
    }

    static void hang(Posting posting, Life.Slip slip, LocalDate today) {
        refuse(posting.paper() == null, () -> new UserProblem("villageboard.step.not-printed", name(posting)));
        refuse(posting.life().slip() != null, () -> new UserProblem("villageboard.step.hangs-already", name(posting)));
        refuse(posting.life().check() == null, () -> new UserProblem("villageboard.step.not-checked", name(posting)));
        refuse(slip.place().isBlank() || slip.person().isBlank(), () -> new UserProblem("villageboard.step.no-slip", name(posting)));
        numberless(posting, slip.place(), slip.person());
        notAfter(slip.day(), today, posting);
        refuse(slip.day().isBefore(posting.life().check().day()), () -> new UserProblem("villageboard.step.before-check", name(posting),
                posting.life().check().day()));
    }

    static void object(Posting posting, LocalDate day, String matter, Collection<String> names, LocalDate today) {
        refuse(posting.life().slip() == null, () -> new UserProblem("villageboard.step.not-hung", name(posting)));
        refuse(matter.isBlank(), () -> new UserProblem("villageboard.step.no-matter", name(posting)));
        anonymous(posting, matter, names);
        notAfter(day, today, posting);
        refuse(day.isBefore(posting.life().slip().day()), () -> new UserProblem("villageboard.step.before-hung", name(posting), posting.life().slip().day()));
    }

    static void settle(Posting posting, Life.Objection objection, Life.Handling handling, Collection<String> names, LocalDate today) {
        refuse(handling.result().isBlank(), () -> new UserProblem("villageboard.step.no-result", name(posting)));
        anonymous(posting, handling.result(), names);
        notAfter(handling.day(), today, posting);
        refuse(handling.day().isBefore(objection.day()), () -> new UserProblem("villageboard.step.before-objection", name(posting), objection.day()));
    }

    static void takeDown(Posting posting, Life.Removal removal, LocalDate today) {
        var slip = posting.life().slip();
        refuse(slip == null, () -> new UserProblem("villageboard.step.not-hung", name(posting)));
        refuse(posting.life().removal() != null, () -> new UserProblem("villageboard.step.down-already", name(posting)));
        numberless(posting, removal.person(), removal.reason());
        notAfter(removal.day(), today, posting);
        refuse(removal.day().isBefore(slip.day()), () -> new UserProblem("villageboard.step.before-hung", name(posting), slip.day()));
        refuse(early(posting, removal.day()) && removal.reason().isBlank(), () -> new UserProblem("villageboard.step.early", name(posting), slip.last()));
    }

    static void archive(Posting posting) {
        refuse(posting.life().removal() == null, () -> new UserProblem("villageboard.step.not-down", name(posting)));
        refuse(posting.archivedOn() != null, () -> new UserProblem("villageboard.step.archived-already", name(posting)));
        refuse(posting.life().open() > 0, () -> new UserProblem("villageboard.step.open-objections", name(posting), posting.life().open()));
    }

    /** Whether a notice would come down before its last day is over. */
    static boolean early(Posting posting, LocalDate day) {
        var last = posting.life().slip().last();
        return last != null && !day.isAfter(last);
    }

    private static void anonymous(Posting posting, String words, Collection<String> names) {
        numberless(posting, words);
        names.stream().filter(name -> name.codePointCount(0, name.length()) >= SHORTEST_NAME && words.contains(name)).findFirst()
                .ifPresent(name -> refuse(true, () -> new UserProblem("villageboard.step.name-in-words", name(posting), Masking.name(name))));
    }

    private static void numberless(Posting posting, String... words) {
        refuse(Stream.of(words).anyMatch(Masking::holdsLongNumber), () -> new UserProblem("villageboard.step.number-in-words", name(posting)));
    }

    private static void notAfter(LocalDate day, LocalDate today, Posting posting) {
        refuse(day.isAfter(today), () -> new UserProblem("villageboard.step.in-future", name(posting), day));
    }

    private static String name(Posting posting) {
        return Messages.of("villageboard.step.of", posting.village().label(), posting.content().programme());
    }

    private static void refuse(boolean wrong, Supplier<UserProblem> problem) {
        if (wrong) {
            throw problem.get();
        }
    }
}
