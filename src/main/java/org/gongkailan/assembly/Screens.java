package org.gongkailan.assembly;

import java.util.List;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.annualreport.summary.SummaryDesk;
import org.gongkailan.annualreport.summary.ui.SummaryScreen;
import org.gongkailan.annualreport.ui.ReportSearch;
import org.gongkailan.annualreport.ui.ReportWork;
import org.gongkailan.annualreport.ui.ReportsScreen;
import org.gongkailan.calendar.ui.CalendarScreen;
import org.gongkailan.catalogue.coverage.ui.CoverageScreen;
import org.gongkailan.catalogue.disclosure.ui.DisclosureSearch;
import org.gongkailan.catalogue.disclosure.ui.DisclosuresScreen;
import org.gongkailan.catalogue.disclosure.ui.RowDisclosures;
import org.gongkailan.catalogue.edition.ui.EditionsScreen;
import org.gongkailan.catalogue.law.ui.LawSearch;
import org.gongkailan.catalogue.law.ui.LawsScreen;
import org.gongkailan.catalogue.levels.ui.LevelsScreen;
import org.gongkailan.catalogue.levels.ui.LevelsWork;
import org.gongkailan.catalogue.responsible.ui.ResponsibleScreen;
import org.gongkailan.catalogue.standard.ui.StandardScreen;
import org.gongkailan.catalogue.ui.CatalogueScreen;
import org.gongkailan.catalogue.ui.CatalogueSearch;
import org.gongkailan.cli.office.Office;
import org.gongkailan.library.ui.LibraryScreen;
import org.gongkailan.library.ui.LibrarySearch;
import org.gongkailan.requests.dispute.ui.DisputeSearch;
import org.gongkailan.requests.dispute.ui.DisputesScreen;
import org.gongkailan.requests.letter.ui.CaseLetters;
import org.gongkailan.requests.ui.RequestSearch;
import org.gongkailan.requests.ui.RequestsScreen;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.LateScreen;
import org.gongkailan.ui.Screen;
import org.gongkailan.ui.SearchSource;
import org.gongkailan.ui.StartScreen;
import org.gongkailan.units.ui.UnitSearch;
import org.gongkailan.units.ui.UnitsScreen;
import org.gongkailan.villageboard.consult.ui.ConsultScreen;
import org.gongkailan.villageboard.ui.PostingSearch;
import org.gongkailan.villageboard.ui.VillageBoardScreen;

/** The screens of a workspace in menu order, and what the search finds in it. */
final class Screens {
    private Screens() {
    }

    static List<Screen> of(Office office, Desk desk, Assembly assembly, Runnable restore) {
        return List.of(new StartScreen(new StartCards(office, desk, assembly, restore).all(), desk.jobs()),
                new LateScreen(CatalogueScreen.NAME, () -> new CatalogueScreen(office.catalogue(), office.units(), desk,
                        item -> new RowDisclosures(office.disclosures().ledger(), item, desk))),
                new LateScreen(DisclosuresScreen.NAME, () -> new DisclosuresScreen(office.disclosures(), desk)),
                new LateScreen(StandardScreen.NAME,
                        () -> new StandardScreen(office.catalogue(), office.catalogueUnits(), desk)),
                new LateScreen(LawsScreen.NAME, () -> new LawsScreen(office.catalogue(), desk)),
                new LateScreen(EditionsScreen.NAME, () -> new EditionsScreen(office.catalogue(), office.units(), desk)),
                new LateScreen(ResponsibleScreen.NAME, () -> new ResponsibleScreen(office.catalogue(), office.units(),
                        assembly.printer(), assembly.clock(), desk)),
                new LateScreen(LevelsScreen.NAME, () -> new LevelsScreen(
                        new LevelsWork(office.levelling(), office.catalogueUnits(), office.unitIntake()), desk)),
                new LateScreen(CoverageScreen.NAME, () -> new CoverageScreen(office.coverage(), office.units(),
                        assembly.printer(), assembly.clock(), desk)),
                new LateScreen(RequestsScreen.NAME, () -> new RequestsScreen(office.requests(), office.requestImport(),
                        office.ledgerExport(), new CaseLetters(office.letters(), office.requests(), desk)::of, desk)),
                new LateScreen(DisputesScreen.NAME, () -> new DisputesScreen(office.disputes(), office.requests().lists(),
                        office.disputeImport(), office.ledgerExport(), desk)),
                new LateScreen(LibraryScreen.NAME, () -> new LibraryScreen(office.libraryDesk(), desk)),
                new LateScreen(ReportsScreen.NAME,
                        () -> new ReportsScreen(reports(office, assembly), assembly.clock(), desk)),
                new LateScreen(SummaryScreen.NAME, () -> new SummaryScreen(
                        new SummaryDesk(office.reports(), office.units(), new ReportForms()), office.units(),
                        assembly.clock(), desk)),
                new LateScreen(VillageBoardScreen.NAME, () -> new VillageBoardScreen(desk, assembly.villageBoard(office),
                        office.notices(), assembly.printer())),
                new LateScreen(ConsultScreen.NAME, () -> new ConsultScreen(desk, office.notices())),
                new LateScreen(UnitsScreen.NAME, () -> new UnitsScreen(office.units(), desk)),
                new LateScreen(CalendarScreen.NAME, () -> new CalendarScreen(office.calendar(), assembly.clock(), desk)));
    }

    private static ReportWork reports(Office office, Assembly assembly) {
        var forms = new ReportForms();
        return new ReportWork(forms, new ReportCheck(forms), office.reportDesk(),
                new ReportExport(forms, assembly.printer()), office.units());
    }

    static List<SearchSource> search(Office office, Desk desk) {
        return List.of(new CatalogueSearch(office.catalogue(), office.catalogueUnits(), desk.navigator()),
                new LawSearch(office.catalogue().laws(), desk.navigator()),
                new DisclosureSearch(office.disclosures().ledger(), desk.navigator()),
                new DisputeSearch(office.disputes(), desk.navigator()),
                new RequestSearch(office.requests().lists(), desk.navigator()),
                new LibrarySearch(office.library(), desk.navigator()),
                new ReportSearch(office.reports(), desk.navigator()),
                new PostingSearch(office.notices(), desk.navigator()),
                new UnitSearch(office.units(), desk.navigator()));
    }
}
