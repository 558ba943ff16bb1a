package org.gongkailan.villageboard.printing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.gongkailan.villageboard.Village;

/**
 * What came of printing the notices of a roll.
 *
 * @param villages in the order of their names; a village whose notice was held back has no file
 * @param findings why villages were held back, which characters no font has, who is printed in no village
 */
public record PrintResult(List<Printout> villages, List<Finding> findings) {
    public PrintResult {
        villages = List.copyOf(villages);
        findings = List.copyOf(findings);
    }

    /**
     * One village's notice.
     *
     * @param rows   persons or households
     * @param total  of their amounts, in yuan
     * @param pages  of the file; 0 if it was held back
     * @param file   the PDF; null if it was held back
     * @param digest SHA-256 of the PDF, hexadecimal; null if it was held back
     * @param code   what the QR code of its pages says, or would say if it were printed; null if it was held back
     */
    public record Printout(Village village, int rows, BigDecimal total, int pages, Path file, String digest, String code) {
        /** Whether there is a file. */
        public boolean printed() {
            return file != null;
        }
    }

    /** One village's notice, and what was found while it was set. */
    public record Checked(Printout printout, List<Finding> findings) {
    }

    /** Villages in their order, what was found before them and in each. */
    public static PrintResult of(List<Finding> before, List<Checked> villages) {
        return new PrintResult(villages.stream().map(Checked::printout).toList(),
                Stream.concat(before.stream(), villages.stream().flatMap(village -> village.findings().stream())).toList());
    }

    /** The notices that were written. */
    public List<Printout> printed() {
        return villages.stream().filter(Printout::printed).toList();
    }

    /** Pages of all files together. */
    public int pages() {
        return villages.stream().mapToInt(Printout::pages).sum();
    }

    /** Persons or households in all villages together. */
    public int rows() {
        return villages.stream().mapToInt(Printout::rows).sum();
    }

    /** Yuan in all villages together. */
    public BigDecimal total() {
        return villages.stream().map(Printout::total).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }
}
