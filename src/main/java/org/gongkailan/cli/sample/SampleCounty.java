package org.gongkailan.cli.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.intake.ImportRow;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Terminal;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.printing.PrintResult;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollRequest;

/** The invented county 云溪县: a workspace filled from the sample files, the way an officer would fill it. */
public final class SampleCounty {
    private static final String KIND = "subsidy-payment";
    private static final List<String> TOWNSHIP_DOMAINS = List.of("05", "06", "15", "18");

    private final Offices offices;
    private final Terminal terminal;

    public SampleCounty(Offices offices, Terminal terminal) {
        this.offices = offices;
        this.terminal = terminal;
    }

    /** Makes the workspace, lays the sample files beside it and takes them in; says each step. */
    public void fill(Path workspace, Progress progress) {
        var files = files(workspace);
        try (Office office = offices.create(workspace, Messages.of("cli.demo.office"), UnitLevel.COUNTY, null)) {
            terminal.data(workspace);
            progress.step(0, 4);
            fillCatalogue(office, files);
            fillLibrary(office, files);
            terminal.talk(Messages.of("cli.demo.disclosures", new SampleDisclosures(office).fill()));
            terminal.talk(Messages.of("cli.demo.requests", new SampleRequests(office).fill()));
            terminal.talk(Messages.of("cli.demo.disputes", new SampleDisputes(office).fill()));
            progress.step(1, 4);
            fillReports(office, files);
            progress.step(2, 4);
            fillUnits(office, roll(office).roll());
            fillTownship(office);
            progress.step(3, 4);
            printNotices(office, workspace);
            terminal.talk(Messages.of("cli.demo.postings", new SamplePostings(office, offices.villageBoard()).fill()));
            office.database().backup("manual");
        }
    }

    /** Where the sample files lie beside a workspace. */
    static SampleFiles files(Path workspace) {
        return new SampleFiles(workspace.toAbsolutePath().resolveSibling(Messages.of("cli.demo.inputs")));
    }

    /** Prints the notices of the sample roll beside the workspace; they are drafts. */
    void printNotices(Office office, Path workspace) {
        var board = offices.villageBoard();
        NoticeKind kind = NoticeKinds.shipped().of(KIND);
        var settings = NoticeSettings.of(kind, LocalDate.now(offices.clock()))
                .issuedBy("", Messages.of("cli.demo.phone"));
        RollReading reading = roll(office);
        terminal.summary(Messages.of("cli.demo.notices"), reading.findings());
        Path folder = workspace.resolveSibling(Messages.of("cli.demo.notices"));
        PrintResult printed = board.print(reading.roll(), kind, settings, folder, Progress.NONE);
        office.postings().draft(reading, kind, board.hanging(settings), printed);
        printed.printed().forEach(printout -> terminal.data(printout.file()));
    }

    private RollReading roll(Office office) {
        Path file = files(office.database().file()).lay(SampleFiles.ROLL);
        return offices.villageBoard().read(file, RollRequest.of(NoticeKinds.shipped().of(KIND)), Progress.NONE);
    }

    private void fillCatalogue(Office office, SampleFiles files) {
        var catalogue = office.catalogue();
        List<StandardRow> rows = catalogue.standard().domains().stream().filter(domain -> !domain.village())
                .map(StandardDomain::code).flatMap(code -> catalogue.adoption().missing(code).stream()).toList();
        catalogue.adoption().adopt(rows);
        freeze(office);
        terminal.talk(Messages.of("cli.demo.adopted", rows.size()));
        for (String name : SampleFiles.CATALOGUES) {
            var preview = catalogue.intake().preview(files.lay(name), null, Progress.NONE);
            catalogue.intake().take(preview, preview.rows());
            terminal.talk(Messages.of("cli.demo.imported", name, preview.count(ImportRow.Kind.NEW),
                    preview.count(ImportRow.Kind.CHANGED), preview.findings().size()));
        }
    }

    private void fillLibrary(Office office, SampleFiles files) {
        var intake = office.libraryDesk().intake();
        var preview = intake.preview(files.lay(SampleFiles.LIBRARY), Map.of(), Progress.NONE);
        terminal.talk(Messages.of("cli.demo.library", intake.take(preview, preview.takeable()).size(),
                preview.findings().size()));
    }

    private void fillReports(Office office, SampleFiles files) {
        for (String name : SampleFiles.REPORTS) {
            var report = new ReportReader().read(files.lay(name)).report();
            office.reports().take(report);
            terminal.talk(Messages.of("cli.demo.report", report.unit().name(), report.year()));
        }
        AnnualReport own = new SampleReports(office, files).fill();
        terminal.talk(Messages.of("cli.demo.report.own", own.unit().name(), String.valueOf(own.year())));
    }

    private void fillUnits(Office office, Roll roll) {
        Unit own = office.units().own();
        office.units().addAll(bodies(office).stream()
                .map(name -> unit(name, UnitLevel.DEPARTMENT, own)).toList());
        var townships = new TreeMap<String, Unit>();
        for (Village village : roll.byVillage().keySet()) {
            if (village.known()) {
                townships.computeIfAbsent(village.township(), name -> unit(name, UnitLevel.TOWNSHIP, own));
            }
        }
        office.units().addAll(List.copyOf(townships.values()));
        office.units().addAll(roll.byVillage().keySet().stream().filter(Village::known)
                .map(village -> unit(village.name(), UnitLevel.VILLAGE, townships.get(village.township()))).toList());
        terminal.talk(Messages.of("cli.demo.units", office.units().all().size()));
    }

    /** The edition that the tables taken in afterwards are compared with. */
    private void freeze(Office office) {
        var editions = office.catalogue().frozen();
        editions.freeze(Imprint.working(office.units().own(), editions.today())
                .named(editions.nextName(), editions.today(), ""));
    }

    /** The catalogue of the first township beside the county's: what the standards of some domains ask of it. */
    private void fillTownship(Office office) {
        var catalogue = office.catalogue();
        Unit township = office.units().all().stream().filter(unit -> unit.level() == UnitLevel.TOWNSHIP).findFirst()
                .orElseThrow();
        var asked = new TierStandard(catalogue.standard(), Tier.TOWNSHIP);
        var items = new ArrayList<CatalogueItem>();
        for (String code : TOWNSHIP_DOMAINS) {
            String edition = catalogue.standard().domain(code).orElseThrow().edition();
            catalogue.standard().rows(code).stream().filter(asked::asks).forEach(row -> items.add(new CatalogueItem(
                    Catalogue.newId(), township.id(), code, 0,
                    row.entry().withBody(Messages.of("cli.demo.township.body", township.name())),
                    new StandardRef(row.id(), edition))));
        }
        catalogue.rows().add(Messages.of("catalogue.undo.adopt", items.size()), items);
        terminal.talk(Messages.of("cli.demo.township", township.name(), items.size()));
    }

    /** The offices of the county that its catalogue names as bodies. */
    private static Set<String> bodies(Office office) {
        var names = new TreeSet<String>();
        for (CatalogueItem item : office.catalogue().rows().list(ItemQuery.ALL)) {
            String body = item.entry().body();
            if (body.startsWith(Messages.of("cli.demo.county"))) {
                names.add(body);
            }
        }
        return names;
    }

    private static Unit unit(String name, UnitLevel level, Unit parent) {
        return new Unit(UnitDirectory.newId(), name, level, parent.id(), null, null);
    }
}
