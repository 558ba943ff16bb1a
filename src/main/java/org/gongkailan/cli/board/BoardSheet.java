package org.gongkailan.cli.board;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.villageboard.notice.NoticeLayout;
import org.gongkailan.villageboard.notice.ReadingDistance;
import picocli.CommandLine.Option;

/** The options of {@code board print} that say on what sheet a notice stands and how. */
final class BoardSheet {
    @Option(names = "--paper", paramLabel = "A4|A3|A2|A1|A0", defaultValue = "A4", description = "${bundle:villageboard.cli.paper}")
    private String paper;
    @Option(names = "--landscape", description = "${bundle:villageboard.cli.landscape}")
    private boolean landscape;
    @Option(names = "--read-from", paramLabel = "1|1.5|2", description = "${bundle:villageboard.cli.read-from}")
    private String distance;
    @Option(names = "--across", paramLabel = "1|2|3", defaultValue = "1", description = "${bundle:villageboard.cli.across}")
    private int across;
    @Option(names = "--on-its-side", description = "${bundle:villageboard.cli.on-its-side}")
    private boolean onItsSide;
    @Option(names = "--tiles", paramLabel = "A4|A3", description = "${bundle:villageboard.cli.tiles}")
    private String tiles;
    @Option(names = "--running-totals", description = "${bundle:villageboard.cli.running-totals}")
    private boolean runningTotals;
    @Option(names = "--in-words", description = "${bundle:villageboard.cli.in-words}")
    private boolean inWords;
    @Option(names = "--no-code", description = "${bundle:villageboard.cli.no-code}")
    private boolean withoutCode;

    /** The layout they ask for. */
    NoticeLayout layout() {
        if (across < 1 || across > NoticeLayout.MOST_ACROSS) {
            throw new UserProblem("villageboard.cli.bad-across", across, NoticeLayout.MOST_ACROSS);
        }
        var options = new NoticeLayout.Options(runningTotals, inWords, !withoutCode);
        return new NoticeLayout(size(paper), landscape, distance(), across, onItsSide, options, tiles == null ? null : size(tiles));
    }

    private ReadingDistance distance() {
        if (distance == null) {
            return ReadingDistance.BY_SHEET;
        }
        return switch (distance) {
            case "1" -> ReadingDistance.ONE_METRE;
            case "1.5" -> ReadingDistance.ONE_AND_A_HALF;
            case "2" -> ReadingDistance.TWO_METRES;
            default -> throw new UserProblem("villageboard.cli.bad-distance", distance);
        };
    }

    private static PaperSize size(String name) {
        return Arrays.stream(PaperSize.values()).filter(size -> size.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new UserProblem("villageboard.cli.bad-paper", name,
                        Arrays.stream(PaperSize.values()).map(Enum::name).collect(Collectors.joining(" "))));
    }
}
