package org.gongkailan.villageboard.roll;

import java.util.List;
import java.util.Set;
import org.gongkailan.finding.Finding;

/**
 * A roll as it came out of its file, with everything that was wrong with the file's cells.
 *
 * @param findings in the order of the rows; places are cells of the file
 */
public record RollReading(Roll roll, List<Finding> findings) {
    public RollReading {
        findings = List.copyOf(findings);
    }

    /** The same with its roll named or worded otherwise. */
    public RollReading with(Roll other) {
        return new RollReading(other, findings);
    }

    /** The same without some of its tables and what was found in them. */
    public RollReading without(Set<RollTable> leftOut) {
        return new RollReading(roll.without(leftOut), findings.stream().filter(finding -> leftOut.stream()
                .noneMatch(table -> finding.place().id().startsWith(table.sheet() + "!"))).toList());
    }
}
