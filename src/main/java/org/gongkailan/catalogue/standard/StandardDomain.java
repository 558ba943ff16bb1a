package org.gongkailan.catalogue.standard;

import java.util.Objects;
import org.gongkailan.catalogue.Domain;

/**
 * One domain of the standard, without its rows.
 *
 * @param domain       code and name
 * @param issuer       国务院部门 that issued the guideline
 * @param edition      of the rows, e.g. 2019
 * @param guideline    the paper
 * @param extent       how many rows, and how many of them verified
 * @param complete     whether the rows are believed to be all that the guideline has
 * @param note         what an officer should know before adopting
 */
public record StandardDomain(Domain domain, String issuer, String edition, Guideline guideline, Extent extent,
                             boolean complete, String note) {
    /** How many rows there are, and how many of them were read whole in a published source. */
    public record Extent(int rows, int verified) {
    }

    public StandardDomain {
        Objects.requireNonNull(domain);
        Objects.requireNonNull(guideline);
        Objects.requireNonNull(extent);
    }

    public String code() {
        return domain.code();
    }

    /** The same standard under the name that its domain has now. */
    StandardDomain named(Domain now) {
        return new StandardDomain(now, issuer, edition, guideline, extent, complete, note);
    }

    /** Whether this is the village list, which is no domain of the county. */
    public boolean village() {
        return code().startsWith("V");
    }
}
