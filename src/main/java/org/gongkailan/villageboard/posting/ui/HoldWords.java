package org.gongkailan.villageboard.posting.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.posting.Hold;

/** What is said of the last day before notices are hung. */
final class HoldWords {
    private HoldWords() {
    }

    /** The last day that will hold, or the first and the last of several; empty for no notice. */
    static String until(List<Hold> holds) {
        if (holds.isEmpty()) {
            return "";
        }
        var days = holds.stream().map(Hold::last).filter(Objects::nonNull).sorted().distinct().toList();
        boolean endless = holds.stream().anyMatch(hold -> hold.last() == null);
        var words = Stream.of(Optional.of(dated(days)).filter(said -> !said.isEmpty()), endless
                ? Optional.of(Messages.of("villageboard.details.until-replaced")) : Optional.<String>empty(), anew(holds));
        return words.flatMap(Optional::stream).collect(Collectors.joining(Messages.of("villageboard.hold.and")));
    }

    private static String dated(List<LocalDate> days) {
        return switch (days.size()) {
            case 0 -> "";
            case 1 -> Messages.of("villageboard.slip.last.words", ChineseDate.full(days.getFirst()));
            default -> Messages.of("villageboard.hold.several", ChineseDate.full(days.getFirst()), ChineseDate.full(days.getLast()));
        };
    }

    private static Optional<String> anew(List<Hold> holds) {
        long moved = holds.stream().filter(Hold::moved).count();
        return moved == 0 ? Optional.empty() : Optional.of(moved == holds.size() ? Messages.of("villageboard.hold.moved")
                : Messages.of("villageboard.hold.some-moved", moved));
    }

    /** What should be looked at first: papers that state a period which is over, last days that may still move. */
    static String warning(List<Hold> holds) {
        long overdue = holds.stream().filter(Hold::overdue).count();
        return Stream.concat(overdue == 0 ? Stream.empty() : Stream.of(Messages.of("villageboard.hold.overdue", overdue)),
                holds.stream().map(Hold::proviso).flatMap(Optional::stream).distinct()).collect(Collectors.joining("\n"));
    }
}
