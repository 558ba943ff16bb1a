package org.gongkailan.villageboard.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.calendar.WorkingCalendar;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Scratch;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PagePictures;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.Preview;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.character.MissingCharacter;
import org.gongkailan.villageboard.notice.Disclosure;
import org.gongkailan.villageboard.notice.Notice;
import org.gongkailan.villageboard.notice.NoticePaper;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.notice.SheetFit;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.printing.NoticePrinter;
import org.gongkailan.villageboard.printing.NoticeOrder;
import org.gongkailan.villageboard.printing.PictureResult;
import org.gongkailan.villageboard.printing.PrintResult;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollIntake;
import org.gongkailan.villageboard.roll.RollReader;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.RollRequest;

/** From a roll to the notices of its villages: reads, computes the period, lays out, looks once more, prints. */
public final class VillageBoard {
    /** The problem of a file whose head nobody recognises: then a person says what its columns are. */
    public static final String NO_HEAD = RollIntake.NO_HEAD;
    private final Supplier<WorkingCalendar> calendar;
    private final Fonts fonts;
    private final NoticePrinter printer;
    private final RollReader reader = new RollReader();

    /** A board whose periods are counted by the calendar as it is when asked. */
    public VillageBoard(Supplier<WorkingCalendar> calendar, Fonts fonts) {
        this.calendar = calendar;
        this.fonts = fonts;
        this.printer = new NoticePrinter(fonts);
    }

    /**
     * Reads a roll.
     *
     * @throws UserProblem if the file cannot be read or holds no roll with villages
     */
    public RollReading read(Path file, RollRequest request, Progress progress) {
        return reader.read(file, request, progress);
    }

    /** Reads a roll that lies in several files. */
    public RollReading read(List<Path> files, RollRequest request, Progress progress) {
        return reader.read(files, request, progress);
    }

    /** The first rows of a file whose head nobody recognised, with long numbers starred. */
    public List<List<String>> firstRows(Path file, Progress progress) {
        return reader.firstRows(file, progress);
    }

    /** The posting period with every day it was counted over; empty if it hangs until it is replaced. */
    public Optional<Deadline> period(NoticeSettings settings) {
        return Optional.ofNullable(settings.term()).map(term -> calendar.get().deadline(settings.from(), term));
    }

    /** When notices of these settings hang. */
    public Posting.Hanging hanging(NoticeSettings settings) {
        return new Posting.Hanging(settings.from(), period(settings).map(Deadline::last).orElse(null), settings.term());
    }

    /** One village's page, for looking at before printing. */
    public Paper page(Roll roll, NoticeKind kind, NoticeSettings settings, Village village) {
        return NoticePaper.of(notice(roll, kind, settings, village, roll.of(village)));
    }

    /** One village's pages as they will print, to be shown on a screen; the caller closes it. */
    public Preview preview(Roll roll, NoticeKind kind, NoticeSettings settings, Village village) {
        return printer.preview(page(roll, kind, settings, village));
    }

    /**
     * One village's pages with the row of an entry pointed out, to be shown on a screen; the caller closes the preview.
     *
     * @param spot where the row stands; the top of the first page if it stands nowhere
     */
    public record Pointed(Preview preview, PdfWriter.Spot spot) {
    }

    /** One village's pages as they will print, but with the row of an entry on a ground of its own. */
    public Pointed preview(Roll roll, NoticeKind kind, NoticeSettings settings, RollEntry entry) {
        var village = entry.village();
        var paper = NoticePaper.pointing(notice(roll, kind, settings, village, roll.of(village)), entry);
        return new Pointed(printer.preview(paper), printer.spotOf(paper, NoticePaper.POINTED).orElse(new PdfWriter.Spot(0, 0)));
    }

    /** What is to be said of one village's notice: first what keeps it from being printed, then what its officer should know before. */
    public List<Finding> findings(Roll roll, NoticeKind kind, NoticeSettings settings, Village village) {
        return printer.findings(notice(roll, kind, settings, village, roll.of(village)));
    }

    /** The fonts that notices are printed with. */
    public Fonts fonts() {
        return fonts;
    }

    /** Characters that no font has, nobody drew and no reason lets be written by hand: of a whole roll, then besides it on a village's page. */
    public List<MissingCharacter> missing(Roll roll, NoticeKind kind, NoticeSettings settings, Village village) {
        return printer.missing(notice(roll, kind, settings, village, roll.of(village)));
    }

    /** How many sheets one village's notice takes, and how it would take fewer. */
    public SheetFit fit(Roll roll, NoticeKind kind, NoticeSettings settings, Village village) {
        return SheetFit.of(notice(roll, kind, settings, village, roll.of(village)), laid -> printer.sheets(laid.paper()));
    }

    /** What an outsider will read on one village's board, column by column, and what stays inside. */
    public List<Disclosure> disclosures(Roll roll, NoticeKind kind, NoticeSettings settings, Village village) {
        return Disclosure.of(notice(roll, kind, settings, village, roll.of(village)));
    }

    /**
     * Prints the notices of all villages of a roll: one PDF each. The same roll, settings and day give the same bytes.
     *
     * @param folder   created if there is none; notices of the same names in it are replaced
     * @param progress counts villages
     * @throws UserProblem if the folder cannot be written
     */
    public PrintResult print(Roll roll, NoticeKind kind, NoticeSettings settings, Path folder, Progress progress) {
        return print(new NoticeOrder(roll, kind, settings, Set.copyOf(roll.villages())), folder, progress);
    }

    /** The same for some of the villages. They are set on all processors; the result is in the order of the villages. */
    public PrintResult print(NoticeOrder order, Path folder, Progress progress) {
        create(folder);
        var roll = order.roll();
        var period = period(order.settings()).orElse(null);
        var notices = roll.byVillage().entrySet().stream()
                .filter(village -> village.getKey().known() && order.villages().contains(village.getKey()))
                .map(village -> new Notice(order.kind(), village.getKey(), roll, village.getValue(), order.settings(), period)).toList();
        var done = new AtomicInteger();
        var printed = notices.parallelStream().map(notice -> {
            progress.step(done.getAndIncrement(), notices.size());
            return printer.print(notice, folder);
        }).toList();
        progress.at(notices.size(), notices.size());
        return PrintResult.of(warnings(roll, order.settings()), printed);
    }

    /**
     * Turns the notices of some villages into PNG files, past the same gate as a print; a poster stays whole.
     *
     * @param progress counts villages
     * @throws UserProblem if the folder cannot be written
     */
    public PictureResult pictures(NoticeOrder order, Path folder, PagePictures kind, Progress progress) {
        Path pdfs = Scratch.folder();
        try {
            var whole = order.settings().laidOut(order.settings().layout().cutInto(null));
            var printed = print(new NoticeOrder(order.roll(), order.kind(), whole, order.villages()), pdfs, progress);
            create(folder);
            var files = new ArrayList<Path>();
            for (int i = 0; i < printed.printed().size(); i++) {
                progress.step(i, printed.printed().size());
                Path pdf = printed.printed().get(i).file();
                files.addAll(kind.write(pdf, folder, pdf.getFileName().toString().replaceAll("\\.pdf$", ""), Progress.NONE));
            }
            return new PictureResult(printed, files);
        } finally {
            Scratch.discard(pdfs);
        }
    }

    /** What the officer should know before printing: persons without village, a provisional period, no telephone. */
    public List<Finding> warnings(Roll roll, NoticeSettings settings) {
        var findings = new ArrayList<Finding>();
        long homeless = roll.entries().stream().filter(entry -> !entry.village().known()).count();
        if (homeless > 0) {
            findings.add(Finding.error("rows-not-posted", Place.of(roll.fileName()), "villageboard.print.rows-not-posted", homeless));
        }
        var period = period(settings);
        period.filter(Deadline::provisional).ifPresent(counted -> findings.add(Finding.warning("period-provisional",
                Place.of(roll.fileName()), "villageboard.print.period-provisional", counted.provisionalYear().getAsInt())));
        if (settings.wording().phone().isEmpty()) {
            findings.add(Finding.warning("phone-missing", Place.of(roll.fileName()), "villageboard.print.phone-missing"));
        }
        return findings;
    }

    private Notice notice(Roll roll, NoticeKind kind, NoticeSettings settings, Village village, List<RollEntry> entries) {
        return new Notice(kind, village, roll, entries, settings, period(settings).orElse(null));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UserProblem(e, "villageboard.print.folder", folder);
        }
    }
}
