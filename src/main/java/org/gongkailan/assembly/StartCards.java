package org.gongkailan.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.Tier;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.TierStandard;
import org.gongkailan.catalogue.ui.CatalogueScreen;
import org.gongkailan.cli.office.Office;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.DocumentLine;
import org.gongkailan.library.DocumentQuery;
import org.gongkailan.library.DocumentState;
import org.gongkailan.library.ui.LibraryScreen;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.StartCard;
import org.gongkailan.ui.StartCard.Content;
import org.gongkailan.ui.StartCard.Line;
import org.gongkailan.ui.StartCard.Tile;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.ui.VillageBoardScreen;
import org.kordamp.ikonli.feather.Feather;

/** The short lists of 工作台, each counted by its feature. */
final class StartCards {
    private static final int MOST = 4;

    private final Office office;
    private final Desk desk;
    private final Assembly assembly;
    private final Runnable restore;
    private final DueCards dues;

    /** @param restore shows all backups and restores one */
    StartCards(Office office, Desk desk, Assembly assembly, Runnable restore) {
        this.restore = restore;
        this.office = office;
        this.desk = desk;
        this.assembly = assembly;
        this.dues = new DueCards(office.disclosures().ledger(), office.requests().lists(), office.disputes(), desk);
    }

    List<StartCard> all() {
        return List.of(
                new StartCard(Messages.of("start.coverage"), Feather.GRID, this::coverage, goTo("catalogue")),
                new StartCard(Messages.of("start.due.today"), Feather.CALENDAR, dues::today, dues.more()),
                new StartCard(Messages.of("start.due.week"), Feather.CLOCK, dues::week, dues.more()),
                new StartCard(Messages.of("start.due.over"), Feather.ALERT_CIRCLE, dues::overdue, dues.overdueOnes()),
                new StartCard(Messages.of("start.postings"), Feather.CLIPBOARD, new PostingCard(office, desk)::content,
                        goTo(VillageBoardScreen.ID)),
                new StartCard(Messages.of("start.documents"), Feather.FOLDER, this::documents, goTo(LibraryScreen.ID)),
                new StartCard(Messages.of("start.reports"), Feather.FILE_TEXT, new ReportCard(office, desk)::content,
                        goTo("annualreport")),
                new StartCard(Messages.of("start.backups"), Feather.SHIELD, this::backups,
                        Action.of(Messages.of("start.backup.now"), this::backup)));
    }

    private Action goTo(String screen) {
        return Action.of(Messages.of("start.open"), () -> desk.navigator().show(screen));
    }

    private Content coverage() {
        Map<String, Integer> followed = office.catalogue().rows().followed();
        var asked = new TierStandard(office.catalogue().standard(), Tier.of(office.units().own().level()));
        return StartCard.tiles(asked.domains().stream()
                .map(domain -> tile(domain, followed.getOrDefault(domain.code(), 0), asked.extent(domain))).toList());
    }

    private Tile tile(StandardDomain domain, int followed, int extent) {
        int rows = Math.max(1, extent);
        return new Tile(domain.domain().name(), Messages.of("start.covered", domain.domain().name(), followed, rows),
                (double) followed / rows,
                () -> desk.navigator().show("catalogue", CatalogueScreen.domain(domain.domain().code())));
    }

    /** The documents whose validity ends within half a year, and what the year's report would count today. */
    private Content documents() {
        int year = LocalDate.now(assembly.clock()).getYear();
        var lines = new ArrayList<Line>();
        office.library().page(DocumentQuery.ALL.in(Set.of(DocumentState.EXPIRING))).lines().stream()
                .sorted(Comparator.comparing(DocumentLine::expires)).limit(MOST).forEach(line -> lines.add(new Line(
                        line.document().head().title(), line.expires().toString(), Tone.SOON,
                        () -> desk.navigator().show(LibraryScreen.ID, line.id()))));
        var counts = office.library().counts(year);
        if (!office.library().all().isEmpty()) {
            lines.add(new Line(Messages.of("start.documents.counts", String.valueOf(year)), Messages.of("start.documents.numbers",
                    counts.issued(DocumentKind.NORMATIVE).size(), counts.repealed(DocumentKind.NORMATIVE).size(),
                    counts.inForce(DocumentKind.NORMATIVE).size()), Tone.NEUTRAL,
                    () -> desk.navigator().show(LibraryScreen.ID)));
        }
        return StartCard.lines(lines, Messages.of("start.documents.none"));
    }

    private Content backups() {
        return StartCard.lines(office.database().backups().list().stream().limit(MOST)
                .map(copy -> new Line(BackupWords.at(copy), BackupWords.reason(copy), Tone.NEUTRAL, restore)).toList(),
                Messages.of("start.backups.none"));
    }

    private void backup() {
        desk.jobs().run(Messages.of("start.backup.now"), progress -> office.database().backup("manual"), copy -> {
            desk.notices().say(Messages.of("start.backup.done", copy.file().getFileName()));
            desk.navigator().show("start");
        });
    }
}
