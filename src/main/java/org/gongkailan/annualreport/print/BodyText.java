package org.gongkailan.annualreport.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.OfficialStyle;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Run;

/**
 * Running text as GB/T 9704-2012 sets it ({@link OfficialStyle}), a second-level heading （一） in Kai up to its full
 * stop.
 */
final class BodyText {
    private static final Pattern NUMBERED = Pattern.compile("^\\p{Ps}\\p{IsHan}{1,3}\\p{Pe}");
    private static final char FULL_STOP = '\u3002';
    private static final int LONGEST_HEADING = 30;

    private BodyText() {
    }

    /** One paragraph per line; blank lines are left out. */
    static List<Block> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(BodyText::paragraph).toList();
    }

    private static Block paragraph(String line) {
        var runs = new ArrayList<Run>();
        int heading = headingLength(line);
        if (heading > 0) {
            runs.add(new Run(line.substring(0, heading), OfficialStyle.SECOND_LEVEL));
        }
        if (heading < line.length()) {
            runs.add(new Run(line.substring(heading), OfficialStyle.BODY));
        }
        Paragraph paragraph = OfficialStyle.body(new Paragraph(runs, Align.LEFT, 0, 0, 0, 0, 0, false));
        return heading == line.length() ? paragraph.keptWithNext() : paragraph;
    }

    private static int headingLength(String line) {
        if (!NUMBERED.matcher(line).find()) {
            return 0;
        }
        int end = line.indexOf(FULL_STOP) + 1;
        int length = end == 0 ? line.length() : end;
        return length <= LONGEST_HEADING ? length : 0;
    }
}
