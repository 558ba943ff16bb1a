package org.gongkailan.catalogue.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;

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
        standard.domains().stream().map(StandardDomain::domain).filter(domain -> !domain.own()).forEach(all::add);
        all.addAll(catalogue.ownDomains());
        return all;
    }

    /** The domain of a code; empty for a code nobody has. */
    public Optional<Domain> of(String code) {
        return standard.domain(code).map(StandardDomain::domain)
                .or(() -> catalogue.ownDomains().stream().filter(own -> own.code().equals(code)).findFirst());
    }

    /**
     * Makes a domain of the unit's own, behind those it has.
     *
     * @throws UserProblem if the name is blank or taken
     */
    public Domain create(String name) {
        int last = catalogue.ownDomains().stream().mapToInt(own -> Integer.parseInt(own.code().substring(1))).max().orElse(0);
        var domain = new Domain("Z%02d".formatted(last + 1), free(name, ""));
        catalogue.keepDomain(Messages.of("catalogue.undo.newDomain", domain.name()), domain);
        return domain;
    }

    /**
     * Gives a domain of the unit's own another name.
     *
     * @throws UserProblem if the name is blank or taken
     */
    public void rename(Domain domain, String name) {
        var renamed = new Domain(domain.code(), free(name, domain.code()));
        catalogue.keepDomain(Messages.of("catalogue.undo.renameDomain", domain.name(), renamed.name()), renamed);
    }

    /**
     * Removes an empty domain of the unit's own.
     *
     * @param units to name those whose catalogues have rows in it
     * @throws UserProblem if any catalogue has items in it, or it has a standard
     */
    public void delete(Domain domain, CatalogueUnits units) {
        int own = catalogue.counts().getOrDefault(domain.code(), 0);
        String others = units.all().stream().filter(holder -> !holder.own())
                .filter(holder -> catalogue.counts(holder.unit()).containsKey(domain.code()))
                .map(CatalogueUnits.Holder::name).collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            throw new UserProblem("catalogue.domain.fullElsewhere", domain.name(), others);
        }
        if (own > 0) {
            throw new UserProblem("catalogue.domain.full", domain.name(), own);
        }
        if (!standard.editions(domain.code()).isEmpty()) {
            throw new UserProblem("catalogue.domain.standard", domain.name());
        }
        catalogue.removeDomain(Messages.of("catalogue.undo.deleteDomain", domain.name()), domain);
    }

    private String free(String name, String code) {
        String wanted = name.strip();
        if (wanted.isEmpty()) {
            throw new UserProblem("catalogue.domain.blank");
        }
        all().stream().filter(known -> known.name().equals(wanted) && !known.code().equals(code)).findFirst()
                .ifPresent(known -> {
                    throw new UserProblem("catalogue.domain.taken", wanted, known.code());
                });
        return wanted;
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
