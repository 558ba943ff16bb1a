package org.gongkailan.cli.board;

import org.gongkailan.finding.UserProblem;
import org.gongkailan.typeset.PagePictures;
import picocli.CommandLine.Option;

/** The options of {@code board print} that ask for pictures besides. */
final class BoardPictures {
    @Option(names = "--png", description = "${bundle:villageboard.cli.png}")
    private boolean png;
    @Option(names = "--long", description = "${bundle:villageboard.cli.long}")
    private boolean whole;
    @Option(names = "--png-width", paramLabel = "N", defaultValue = "1440", description = "${bundle:villageboard.cli.png-width}")
    private int width;

    /** Whether pictures are wanted. */
    boolean wanted() {
        return png || whole;
    }

    /** How they are wanted. */
    PagePictures kind() {
        if (width < PagePictures.LEAST_WIDTH || width > PagePictures.MOST_WIDTH) {
            throw new UserProblem("villageboard.cli.bad-width", width, PagePictures.LEAST_WIDTH, PagePictures.MOST_WIDTH);
        }
        return new PagePictures(width, whole);
    }
}
