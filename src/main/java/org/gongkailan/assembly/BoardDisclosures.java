package org.gongkailan.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureLedger;
import org.gongkailan.catalogue.disclosure.Outlet;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.history.Changes;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.posting.DisclosedRows;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.Posting;

/**
 * Puts a notice that was hung into 发布台账, under the row of the village catalogue that its kind discloses: the
 * village's own row, else its township's, else that of the workspace's catalogue.
 */
final class BoardDisclosures implements DisclosedRows {
    private static final String VILLAGE_DOMAIN = "V1";
    private final Catalogue catalogue;
    private final DisclosureLedger ledger;
    private final UnitDirectory units;

    BoardDisclosures(Catalogue catalogue, DisclosureLedger ledger, UnitDirectory units) {
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.units = units;
    }

    @Override
    public Book open() {
        var rows = new HashMap<String, List<CatalogueItem>>();
        Stream.of(ItemQuery.ofDomain(VILLAGE_DOMAIN), ItemQuery.ofDomain(ItemQuery.OTHERS, VILLAGE_DOMAIN))
                .flatMap(query -> catalogue.list(query).stream())
                .forEach(row -> rows.computeIfAbsent(row.unit(), unit -> new ArrayList<>()).add(row));
        var all = units.all();
        return (changes, kind, posting, slip) -> row(rows, catalogues(all, posting.village()), kind.ground().catalogueItem())
                .map(row -> put(changes, row, posting, slip));
    }

    private String put(Changes changes, CatalogueItem row, Posting posting, Life.Slip slip) {
        var disclosure = new Disclosure(Disclosure.newId(), Subject.of(row),
                Messages.of("villageboard.disclosure.title", posting.village().label(), posting.title()), null, slip.day(),
                new Outlet(channel(row), slip.place()), null, Messages.of("villageboard.disclosure.remark"),
                ledger.registration(slip.person()));
        ledger.put(changes, List.of(disclosure));
        return disclosure.id();
    }

    private static Optional<CatalogueItem> row(Map<String, List<CatalogueItem>> rows, List<String> units, String item) {
        return item.isEmpty() ? Optional.empty() : units.stream().flatMap(unit -> rows.getOrDefault(unit, List.of()).stream())
                .filter(row -> names(row.entry().matter(), item)).findFirst();
    }

    private static boolean names(Matter matter, String item) {
        return item.equals(matter.level3()) || item.equals(matter.level2()) || matter.level2() == null && item.equals(matter.level1());
    }

    // The workspace's own catalogue has no unit's id.
    private static List<String> catalogues(List<Unit> all, Village village) {
        var township = named(all, UnitLevel.TOWNSHIP, village.township());
        var of = all.stream().filter(unit -> unit.level() == UnitLevel.VILLAGE && unit.name().equals(village.name())
                && township.map(above -> above.id().equals(unit.parent())).orElse(true)).findFirst();
        return Stream.concat(Stream.of(of, township).flatMap(Optional::stream).map(Unit::id), Stream.of((String) null)).toList();
    }

    private static Optional<Unit> named(List<Unit> all, UnitLevel level, String name) {
        return all.stream().filter(unit -> unit.level() == level && unit.name().equals(name)).findFirst();
    }

    private static String channel(CatalogueItem row) {
        String board = Messages.of("villageboard.disclosure.channel");
        return row.entry().publication().channels().stream().filter(channel -> channel.contains(board)).findFirst().orElse(board);
    }
}
