package org.gongkailan.catalogue.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.standard.StandardCatalogue;
import org.gongkailan.finding.Finding;

/** All rules of the catalogue, in the order in which the office works through them. */
public final class CatalogueCheck {
    private final List<ItemRule> itemRules;
    private final List<CatalogueRule> wholeRules;

    /**
     * @param standard what rows and limits are compared with
     * @param laws     what legal bases are looked up in
     */
    public CatalogueCheck(StandardCatalogue standard, LawRegister laws) {
        itemRules = List.of(new Incomplete(), new LimitTooLong(standard), new AudienceContradiction(standard),
                new MethodMissing(), new LawRepealed(laws), new LawOutdated(laws), new ChannelUnknown(),
                new StandardChanged(standard));
        wholeRules = List.of(new Duplicate(), new DomainUncovered(standard), new StandardMissing(standard));
    }

    /** Everything that is wrong with a whole catalogue, the worst first. */
    public List<Finding> check(List<CatalogueItem> items) {
        var findings = new ArrayList<Finding>();
        itemRules.forEach(rule -> findings.addAll(rule.check(items)));
        wholeRules.forEach(rule -> findings.addAll(rule.check(items)));
        findings.sort(Comparator.comparing(Finding::severity));
        return findings;
    }

    /** What is wrong with one row by itself; cheap enough to ask at every keystroke. */
    public List<Finding> check(CatalogueItem item) {
        var findings = new ArrayList<Finding>();
        itemRules.forEach(rule -> rule.check(item, findings::add));
        return findings;
    }
}
