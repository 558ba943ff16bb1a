package org.gongkailan.annualreport.signing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.finding.UserProblem;

/**
 * A report as it was signed. Its body is text that is never written anew, so that the digest holds for ever.
 *
 * @param id        unique
 * @param report    id of the report it is a version of
 * @param number    1 for the first, then 2 for the first amendment
 * @param body      the report in the interchange format, bound figures as numbers
 * @param digest    SHA-256 over the body in UTF-8, hexadecimal
 * @param person    who signed it off in this program
 * @param at        when
 * @param reason    why it amends the version before; empty for the first
 * @param published the day on which it was published; null until then
 * @param address   where: a web address or the column of the portal; empty until published
 */
public record ReportVersion(String id, String report, int number, String body, String digest, String person,
                            Instant at, String reason, LocalDate published, String address) {
    private static final int SHORT = 8;

    public ReportVersion {
        Objects.requireNonNull(body);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(address);
    }

    /** A version of a report as it stands. */
    static ReportVersion of(String report, int number, AnnualReport frozen, String person, Instant at, String reason) {
        String body = new String(new ReportWriter().bytes(frozen), StandardCharsets.UTF_8);
        return new ReportVersion(report + "-" + number, report, number, body, digest(body), person, at, reason, null,
                "");
    }

    ReportVersion publishedOn(LocalDate day, String where) {
        return new ReportVersion(id, report, number, body, digest, person, at, reason, day, where);
    }

    /** Whether the body is still the one that was signed. */
    public boolean intact() {
        return digest.equals(digest(body));
    }

    /**
     * The report as it was signed.
     *
     * @throws UserProblem if somebody changed the body
     */
    public AnnualReport frozen() {
        if (!intact()) {
            throw new UserProblem("report.version.tampered", number);
        }
        return new ReportReader().read(body.getBytes(StandardCharsets.UTF_8), id).report();
    }

    /** The first characters of the digest, to compare by eye. */
    public String shortDigest() {
        return digest.substring(0, Math.min(SHORT, digest.length()));
    }

    private static String digest(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java runtime must have SHA-256
        }
    }
}
