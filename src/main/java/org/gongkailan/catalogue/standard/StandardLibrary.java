package org.gongkailan.catalogue.standard;

import java.util.List;
import java.util.Optional;
import org.gongkailan.catalogue.StandardRef;

/**
 * Every standard there is, edition by edition: those shipped with the program and those that the office took in. One
 * edition of each domain is the current one; who asks for a domain or its rows without naming an edition means that.
 */
public interface StandardLibrary {
    /** The domains that have a standard, each in its current edition: 26, the village list, the office's own. */
    List<StandardDomain> domains();

    /** The current edition of a domain's standard; empty for a domain that has none. */
    Optional<StandardDomain> domain(String code);

    /** The rows of a domain in its current edition, in the order of the guideline; empty where there is no standard. */
    List<StandardRow> rows(String code);

    /** Every edition of a domain's standard, the newest first; empty where there is none. */
    List<StandardDomain> editions(String code);

    /** The rows of one edition; empty for an edition that nobody has. */
    List<StandardRow> rows(String code, String edition);

    /**
     * The row that an item follows, as it stood in the edition that the item took it from; as it stands now where
     * that edition is not known any more. Empty if no edition has it.
     */
    Optional<StandardRow> row(StandardRef ref);

    /** A row in the current edition of its domain; empty if that edition does not have it. */
    Optional<StandardRow> current(String row);

    /** A number that changes whenever any answer of this library may have changed. */
    long state();

    /** Whether the standard has gone on since the item took its row: another edition is current now. */
    default boolean moved(StandardRef ref) {
        return domain(ref.domain()).filter(domain -> !domain.edition().equals(ref.edition())).isPresent();
    }
}
