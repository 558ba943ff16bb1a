package org.gongkailan.villageboard.notice;

import org.gongkailan.text.Messages;

/**
 * From where a notice is read. A character is legible from two hundred times its height (recalled rule of thumb of sign
 * makers, not a standard): 5 mm from a metre, which is the 15 points of our tables on A4.
 */
public enum ReadingDistance {
    /** The type grows with the sheet: A4 a metre, A3 nearly one and a half, A2 two, A1 nearly three. */
    BY_SHEET(0), ONE_METRE(1), ONE_AND_A_HALF(1.5), TWO_METRES(2);

    private static final double READS_FROM = 200;
    private static final double POINTS_PER_METRE = 72 / 0.0254;
    private final double metres;

    ReadingDistance(double metres) {
        this.metres = metres;
    }

    /** Least size of type that is read from here, in points; 0 if the sheet decides. */
    public double leastPoints() {
        return metres / READS_FROM * POINTS_PER_METRE;
    }

    /** The size of a notice on a sheet that is so many times as wide as A4. */
    double scale(double sheet) {
        return this == BY_SHEET ? sheet : leastPoints() / NoticeCells.SIZE;
    }

    /** From how far type of a size is read, in metres. */
    static double metresFor(double points) {
        return points / POINTS_PER_METRE * READS_FROM;
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case BY_SHEET -> Messages.of("villageboard.distance.by-sheet");
            case ONE_METRE -> Messages.of("villageboard.distance.one");
            case ONE_AND_A_HALF -> Messages.of("villageboard.distance.one-and-a-half");
            case TWO_METRES -> Messages.of("villageboard.distance.two");
        };
    }
}
