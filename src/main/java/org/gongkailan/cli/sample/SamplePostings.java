package org.gongkailan.cli.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.cli.office.Office;
import org.gongkailan.paper.Scratch;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.VillageNames;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollReading;

/** Some months of the sample county's boards: postings in every state, an objection, what need not be posted. */
final class SamplePostings {
    private static final int LONG_AGO = 60;
    private static final int LATELY = 20;
    private static final int DAYS = 7;
    private static final int KEPT_YEARS = 10;

    private final Office office;
    private final VillageBoard board;
    private final LocalDate today;
    private final List<Village> villages;

    SamplePostings(Office office, VillageBoard board) {
        this.office = office;
        this.board = board;
        this.today = office.postings().today();
        this.villages = VillageNames.of(office.units());
    }

    /** Puts them down; answers how many postings there are. */
    int fill() {
        fillCatalogue();
        exempt("income", null, Messages.of("cli.demo.exempt.income"));
        exempt("income-shares", villages.getLast(), Messages.of("cli.demo.exempt.shares"));
        old(text("supervision", today.minusDays(LONG_AGO), villages));
        lately(text("meeting-decisions", today.minusDays(LATELY), villages.subList(0, villages.size() * 2 / 3)));
        hang(text("village-charter", today.minusDays(LONG_AGO), villages), today.minusDays(LONG_AGO));
        rolls();
        return office.postings().all().size();
    }

    // The village list as one village follows it, so that what hangs there is a disclosure of its rows.
    private void fillCatalogue() {
        Unit village = office.units().all().stream().filter(unit -> unit.level() == UnitLevel.VILLAGE
                && unit.name().equals(villages.getFirst().name())).findFirst().orElseThrow();
        var catalogue = office.catalogue();
        var domain = catalogue.standard().domains().stream().filter(StandardDomain::village).findFirst().orElseThrow();
        var items = catalogue.standard().rows(domain.code()).stream().map(row -> new CatalogueItem(Catalogue.newId(), village.id(),
                domain.code(), 0, row.entry(), new StandardRef(row.id(), domain.edition()))).toList();
        catalogue.rows().add(Messages.of("catalogue.undo.adopt", items.size()), items);
    }

    private void exempt(String kind, Village village, String reason) {
        office.notices().dues().exemptions().exempt(kind(kind), village, reason);
    }

    /** A text on the boards of some villages, printed for a day. */
    private List<Posting> text(String id, LocalDate from, List<Village> where) {
        NoticeKind kind = kind(id);
        var settings = NoticeSettings.of(kind, from).lasting(kind.ground().frequency().equals("long-term") ? null
                : Term.posting(DAYS, TermUnit.CALENDAR_DAY)).issuedBy("", Messages.of("cli.demo.phone"));
        var reading = new RollReading(Roll.ofText(UUID.randomUUID().toString(), kind.name(), kind.words().draft(), where), List.of());
        Path folder = Scratch.folder();
        try {
            office.postings().draft(reading, kind, board.hanging(settings),
                    board.print(reading.roll(), kind, settings, folder, Progress.NONE));
        } finally {
            Scratch.discard(folder);
        }
        return inState(id, PostingState.DRAFT);
    }

    private List<Posting> inState(String kind, PostingState state) {
        return office.postings().all().stream().filter(posting -> posting.kind().equals(kind) && posting.state(today) == state)
                .sorted(Comparator.comparing(Posting::village)).toList();
    }

    private void hang(List<Posting> drafts, LocalDate day) {
        var steps = office.notices().steps();
        steps.check(drafts, new Life.Check(day, Messages.of("cli.demo.checker")));
        steps.hang(again(drafts), day, Messages.of("villageboard.do.place.usual"), Messages.of("cli.demo.person"));
    }

    private List<Posting> again(List<Posting> postings) {
        return office.postings().find(postings.stream().map(Posting::id).toList()).stream()
                .sorted(Comparator.comparing(Posting::village)).toList();
    }

    private void takeDown(List<Posting> hanging, LocalDate day) {
        office.notices().steps().takeDown(again(hanging), new Life.Removal(day, Messages.of("cli.demo.person"), ""));
    }

    // Down and in the archive, but for two villages that have not brought theirs yet.
    private void old(List<Posting> drafts) {
        hang(drafts, today.minusDays(LONG_AGO));
        takeDown(drafts, today.minusDays(LONG_AGO - DAYS - 1));
        office.notices().steps().archive(again(drafts.subList(2, drafts.size())), KEPT_YEARS);
    }

    // Some are to be taken down; in one village somebody asked about it.
    private void lately(List<Posting> drafts) {
        hang(drafts, today.minusDays(LATELY));
        var steps = office.notices().steps();
        steps.object(again(drafts).getFirst(), today.minusDays(LATELY - 2), Messages.of("cli.demo.objection"));
        takeDown(drafts.subList(4, drafts.size()), today.minusDays(LATELY - DAYS - 1));
        steps.archive(again(drafts.subList(4, drafts.size())), KEPT_YEARS);
    }

    // The roll of today: half of it hangs, two are looked through, the others wait.
    private void rolls() {
        var drafts = new ArrayList<>(inState("subsidy-payment", PostingState.DRAFT).stream()
                .filter(posting -> posting.paper() != null).toList());
        int half = drafts.size() / 2;
        hang(drafts.subList(0, half), today);
        office.notices().steps().check(drafts.subList(half, half + 2), new Life.Check(today, Messages.of("cli.demo.checker")));
    }

    private NoticeKind kind(String id) {
        return office.notices().kinds().kinds().of(id);
    }
}
