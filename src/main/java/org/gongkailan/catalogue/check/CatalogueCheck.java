package org.gongkailan.catalogue.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.standard.SettledRows;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.finding.Finding;

/** All rules of the catalogue, in the order in which the office works through them. */
public final class CatalogueCheck {
    private final List<ItemRule> itemRules;
    private final Map<Tier, List<CatalogueRule>> wholeRules = new EnumMap<>(Tier.class);
    private final Duplicate duplicate = new Duplicate();
    private final LawRegister laws;
    private final StandardLibrary standard;

    /**
     * @param standard what rows and limits are compared with
     * @param laws     what legal bases are looked up in
     */
    public CatalogueCheck(StandardLibrary standard, LawRegister laws) {
        this(standard, laws, SettledRows.NONE);
    }

    /**
     * @param settled the standard rows that need not be there, for a reason on record
     */
    public CatalogueCheck(StandardLibrary standard, LawRegister laws, SettledRows settled) {
        this.laws = laws;
        this.standard = standard;
        itemRules = List.of(new Incomplete(), new LimitTooLong(standard), new AudienceContradiction(standard),
                new MethodMissing(), new LawRepealed(laws), new LawOutdated(laws), new ChannelUnknown(),
                new StandardChanged(standard));
        for (Tier tier : Tier.values()) {
            var asked = new TierStandard(standard, tier);
            wholeRules.put(tier, List.of(duplicate, new DomainUncovered(asked),
                    new StandardMissing(asked, settled)));
        }
    }

    /** Grows when the rules learn something new of laws or standards: rows found in order before may no longer be. */
    public int revision() {
        return laws.revision() + (int) standard.state();
    }

    /** Everything that is wrong with a county's whole catalogue, the worst first. */
    public List<Finding> check(List<CatalogueItem> items) {
        return check(items, Tier.COUNTY);
    }

    /** Everything that is wrong with the whole catalogue of a unit of some tier, the worst first. */
    public List<Finding> check(List<CatalogueItem> items, Tier tier) {
        var findings = new ArrayList<Finding>();
        itemRules.forEach(rule -> findings.addAll(rule.check(items)));
        wholeRules.get(tier).forEach(rule -> findings.addAll(rule.check(items)));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    /** The rows that are there twice: wrong only beside others, but to be seen at the row. */
    public List<Finding> duplicates(List<CatalogueItem> items) {
        return duplicate.check(items);
    }

    /** What is wrong with one row by itself; cheap enough to ask at every keystroke. */
    public List<Finding> check(CatalogueItem item) {
        var findings = new ArrayList<Finding>();
        itemRules.forEach(rule -> rule.check(item, findings::add));
        return findings;
    }
}
