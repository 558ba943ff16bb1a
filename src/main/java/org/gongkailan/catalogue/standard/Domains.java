package org.gongkailan.catalogue.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.finding.UserProblem;

/** All domains the unit works with: those of the standard in their official order, then its own. */
public final class Domains {
    private final StandardLibrary standard;
    private final Catalogue catalogue;

    public Domains(StandardLibrary standard, Catalogue catalogue) {
        this.standard = standard;
        this.catalogue = catalogue;
    }

    /** All of them. */
    public List<Domain> all() {
        var all = new ArrayList<Domain>();
        standard.domains().forEach(domain -> all.add(domain.domain()));
        all.addAll(catalogue.ownDomains());
        return all;
    }

    /** The domain of a code; empty for a code nobody has. */
    public Optional<Domain> of(String code) {
        return standard.domain(code).map(StandardDomain::domain)
                .or(() -> catalogue.ownDomains().stream().filter(own -> own.code().equals(code)).findFirst());
    }

    /**
     * The domain of a code that a person typed.
     *
     * @throws UserProblem for a code nobody has
     */
    public Domain require(String code) {
        return of(code).orElseThrow(() -> new UserProblem("catalogue.domainUnknown", code));
    }
}
