package org.gongkailan.catalogue.disclosure;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkailan.calendar.HolidayStore;
import org.gongkailan.calendar.OfficeCalendar;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Matter;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.desk.CatalogueStores;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.history.Journal;
import org.gongkailan.history.RecordStore;
import org.gongkailan.library.DocumentStore;
import org.gongkailan.library.Library;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.units.UnitStore;

/** A ledger over a real workspace on Monday, 23 November 2026, for tests. */
public final class Office implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    public final Database database;
    public final Journal journal;
    public final OfficeCalendar calendar;
    public final Catalogue catalogue;
    public final DisclosureLedger ledger;
    public final CatalogueStores stores = new CatalogueStores();
    public final UnitDirectory units;
    public final Library library;

    public Office(Path folder) {
        database = WorkspaceFile.create(folder.resolve("云溪县.gkl"), CLOCK);
        var rules = new DueRules(WorkingCalendar.published());
        var store = new DisclosureStore(rules);
        var holidays = new HolidayStore();
        var directory = new UnitStore();
        var documents = new DocumentStore();
        var all = new ArrayList<RecordStore<?>>(List.of(store, holidays, directory, documents));
        all.addAll(stores.all());
        journal = new Journal(database, CLOCK, "测试员", all);
        units = new UnitDirectory(database, journal, directory);
        units.found("云溪县", UnitLevel.COUNTY, null);
        calendar = new OfficeCalendar(database, journal, holidays);
        library = new Library(database, journal, documents, CLOCK);
        catalogue = new Catalogue(database, journal, stores.items(), stores.domains());
        ledger = new DisclosureLedger(database, journal, new DisclosureLedger.Stores(store, stores.items(), catalogue),
                new DisclosureLedger.Days(rules, calendar, CLOCK));
    }

    /** The ledger with its tools. */
    public DisclosureDesk desk(PdfWriter pdf) {
        return DisclosureDesk.of(ledger, CatalogueDesk.of(database, journal, stores, CLOCK, pdf), units, library, pdf);
    }

    /** Puts a row with a time limit into domain 05. */
    public CatalogueItem row(String id, String matter, String limit) {
        Entry entry = Samples.guide().withMatter(new Matter("社会救助", matter, null)).withTimeLimit(TimeLimit.parse(limit));
        var item = Samples.item(id, entry);
        catalogue.add("一行", List.of(item));
        return item;
    }

    /** Puts the usual three rows: 20 working days, at once, and long-term. */
    public void rows() {
        row("a", "低保对象名单", "自信息形成之日起20个工作日内");
        row("b", "救助标准", "实时公开");
        row("c", "服务指南", "长期公开");
    }

    /** A disclosure of a row that stands in the catalogue; days as 2026-11-02, null for none. */
    public Disclosure of(String item, String title, String formed, String published) {
        var subject = Subject.of(catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL).stream()
                .filter(row -> row.id().equals(item)).findFirst().orElseThrow());
        return new Disclosure(title, subject, title, day(formed), day(published),
                new Outlet("政府网站", "https://www.yunxi.gov.cn/a.html"), null, "", ledger.registration("李敏"));
    }

    /** The titles of a query with their states, in the order of the list. */
    public List<String> list(DisclosureQuery query) {
        return ledger.page(query, 100).lines().stream()
                .map(line -> line.disclosure().title() + " " + line.state().label()).toList();
    }

    /** How many there are, by the word of their state. */
    public Map<DisclosureState, Integer> counts() {
        return ledger.page(DisclosureQuery.ALL, 1).counts();
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    @Override
    public void close() {
        database.close();
    }
}
