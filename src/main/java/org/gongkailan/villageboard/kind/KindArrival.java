package org.gongkailan.villageboard.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;

/**
 * A kind of a file beside what the office has: looked at before anything is taken in.
 *
 * @param kind     as it would be kept
 * @param state    what taking it in would do
 * @param differs  the parts that would change, in words; empty unless {@link State#CHANGED}
 * @param findings what is wrong with it; an error keeps it out
 */
public record KindArrival(NoticeKind kind, State state, List<String> differs, List<Finding> findings) {
    /** What taking a kind in does. */
    public enum State {
        /** The office does not have it. */
        NEW,
        /** It takes the place of the office's. */
        CHANGED,
        /** Nothing: the office has it so. */
        SAME,
        /** Nothing: something is wrong with it. */
        WRONG;

        /** In a word. */
        public String label() {
            return switch (this) {
                case NEW -> Messages.of("villageboard.kind-arrival.new");
                case CHANGED -> Messages.of("villageboard.kind-arrival.changed");
                case SAME -> Messages.of("villageboard.kind-arrival.same");
                case WRONG -> Messages.of("villageboard.kind-arrival.wrong");
            };
        }
    }

    /** The kinds of a file beside those of an office. One whose name another kind has gets the name of the file's office with it. */
    public static List<KindArrival> of(KindFile file, NoticeKinds now) {
        var all = new ArrayList<>(now.all());
        var arrivals = new ArrayList<KindArrival>();
        for (var kind : file.kinds()) {
            boolean taken = all.stream().anyMatch(other -> !other.id().equals(kind.id()) && other.name().equals(kind.name()));
            var named = taken && !file.office().isEmpty() ? kind.copied(kind.id(), Messages.of("villageboard.kind.from", kind.name(), file.office())) : kind;
            arrivals.add(of(named, now.find(kind.id()), KindCheck.check(named, all)));
            all.add(named);
        }
        return arrivals;
    }

    private static KindArrival of(NoticeKind kind, Optional<NoticeKind> had, List<Finding> findings) {
        if (Finding.anyError(findings)) {
            return new KindArrival(kind, State.WRONG, List.of(), findings);
        }
        var state = had.isEmpty() ? State.NEW : had.get().equals(kind) ? State.SAME : State.CHANGED;
        return new KindArrival(kind, state, state == State.CHANGED ? differences(had.get(), kind) : List.of(), findings);
    }

    /** Whether taking it in does something. */
    public boolean takeable() {
        return state == State.NEW || state == State.CHANGED;
    }

    private static List<String> differences(NoticeKind had, NoticeKind has) {
        var parts = new ArrayList<String>();
        note(parts, Messages.of("villageboard.kinds.name"), had, has, NoticeKind::name);
        note(parts, Messages.of("villageboard.kinds.title"), had, has, kind -> kind.words().title());
        note(parts, Messages.of("villageboard.kinds.intro"), had, has, kind -> kind.words().intro());
        note(parts, Messages.of("villageboard.kinds.draft"), had, has, kind -> kind.words().draft());
        note(parts, Messages.of("villageboard.new.term"), had, has, NoticeKind::term);
        note(parts, Messages.of("villageboard.kinds.frequency"), had, has, kind -> kind.ground().frequency());
        note(parts, Messages.of("villageboard.posting-day"), had, has, kind -> kind.ground().day());
        note(parts, Messages.of("villageboard.kinds.basis"), had, has, kind -> kind.ground().bases());
        note(parts, Messages.of("villageboard.kinds.lines"), had, has, NoticeKind::blanks);
        note(parts, Messages.of("villageboard.kinds.phone-line"), had, has, kind -> kind.words().phoneLine());
        note(parts, Messages.of("villageboard.kinds.signatures"), had, has, NoticeKind::signatures);
        note(parts, Messages.of("villageboard.kinds.seal"), had, has, kind -> kind.words().seal());
        note(parts, Messages.of("villageboard.kinds.columns"), had, has, NoticeKind::columns);
        return parts.isEmpty() ? List.of(Messages.of("villageboard.kind-arrival.others")) : parts;
    }

    private static void note(List<String> parts, String part, NoticeKind had, NoticeKind has, Function<NoticeKind, Object> says) {
        if (!Objects.equals(says.apply(had), says.apply(has))) {
            parts.add(part);
        }
    }
}
