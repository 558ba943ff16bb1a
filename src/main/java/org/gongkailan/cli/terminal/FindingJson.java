package org.gongkailan.cli.terminal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.gongkailan.finding.Finding;

/** A finding as {@code --json} prints it; part of the interchange formats. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingJson(String rule, String severity, String place, String message, BigDecimal left, BigDecimal right) {
    /** Of each finding, in their order. */
    public static List<FindingJson> of(List<Finding> findings) {
        return findings.stream().map(f -> new FindingJson(f.rule(), f.severity().word(), f.place().id(), f.message(),
                f.left(), f.right())).toList();
    }
}
