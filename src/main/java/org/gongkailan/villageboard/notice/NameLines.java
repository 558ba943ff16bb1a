package org.gongkailan.villageboard.notice;

/** Where the name of a person stands on more than one line: behind the dot of names such as 阿依古丽·买买提. */
final class NameLines {
    private static final char DOT = '·';
    /** Longer parts are no part of a person's name. */
    private static final double LONGEST_PART = 8;

    private NameLines() {
    }

    /** The name, with a line end behind each dot if it does not fit in a width; both and the size of type in points. */
    static String of(String name, double width, double size) {
        boolean fits = name.indexOf(DOT) < 0 || ColumnWidths.ems(name) * size <= width;
        return fits ? name : name.replace(String.valueOf(DOT), DOT + "\n");
    }

    /** How wide the widest part of a name with dots is, in characters; 0 for other names. */
    static double longestPart(String name) {
        if (name.indexOf(DOT) < 0) {
            return 0;
        }
        double longest = ColumnWidths.ems(name.replace(String.valueOf(DOT), DOT + "\n"));
        return longest <= LONGEST_PART ? longest : 0;
    }
}
