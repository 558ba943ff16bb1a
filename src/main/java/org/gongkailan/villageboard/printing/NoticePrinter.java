package org.gongkailan.villageboard.printing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.Severity;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Scratch;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.Preview;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollField;
import org.gongkailan.villageboard.RollWords;
import org.gongkailan.villageboard.character.ByHand;
import org.gongkailan.villageboard.character.MissingCharacter;
import org.gongkailan.villageboard.kind.KindCheck;
import org.gongkailan.villageboard.notice.Notice;
import org.gongkailan.villageboard.notice.NoticePaper;
import org.gongkailan.villageboard.privacy.PrivacyGate;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;

/** Puts notices on paper, one PDF each, after a last look at what an outsider will read. */
public final class NoticePrinter {
    private final Fonts fonts;
    private final PdfWriter writer;

    public NoticePrinter(Fonts fonts) {
        this.fonts = fonts;
        this.writer = new PdfWriter(fonts);
    }

    /** Prints one notice into a folder, or holds it back and says why. Any number of threads may do so. */
    public PrintResult.Checked print(Notice notice, Path folder) {
        var rows = notice.entries();
        var laid = NoticePaper.laid(notice);
        String name = NoticeFile.name(notice);
        var characters = CharacterGate.check(fonts, notice, laid.paper());
        var blocks = blocks(notice, laid, name, characters);
        if (!blocks.isEmpty()) {
            return new PrintResult.Checked(new PrintResult.Printout(notice.village(), rows.size(), Roll.total(rows), 0, null, null, null), blocks);
        }
        Path file = folder.resolve(name);
        var printed = writer.write(laid.paper(), file, Progress.NONE);
        return new PrintResult.Checked(new PrintResult.Printout(notice.village(), rows.size(), Roll.total(rows), printed.pages(), file,
                Digests.of(file), notice.code()), remarks(laid, characters));
    }

    /** The pages of a paper; nothing is left on the disk. */
    public Preview preview(Paper paper) {
        Path file = Scratch.file(".pdf");
        try {
            writer.write(paper, file, Progress.NONE);
            return new Preview(file);
        } finally {
            Scratch.discard(file);
        }
    }

    /** Where a paper's pages show a ground of a colour first; empty if nowhere. */
    public Optional<PdfWriter.Spot> spotOf(Paper paper, int color) {
        return writer.spotOf(paper, color);
    }

    /** How many sheets a paper takes, before any is cut into tiles. */
    public int sheets(Paper paper) {
        return writer.sheets(paper);
    }

    /** What is to be said of a notice: first what keeps it from being printed, then what the officer should know. */
    public List<Finding> findings(Notice notice) {
        var laid = NoticePaper.laid(notice);
        var characters = CharacterGate.check(fonts, notice, laid.paper());
        return Stream.concat(blocks(notice, laid, NoticeFile.name(notice), characters).stream(), remarks(laid, characters).stream()).toList();
    }

    private static List<Finding> blocks(Notice notice, NoticePaper.Laid laid, String fileName, List<Finding> characters) {
        var blocks = new ArrayList<Finding>();
        if (notice.entries().stream().anyMatch(entry -> incomplete(notice.kind(), entry))) {
            blocks.add(Finding.error("village-held-back", place(notice), "villageboard.print.held-back", notice.village().label()));
        }
        blocks.addAll(KindCheck.printed(notice.kind()));
        blocks.addAll(new PrivacyGate(RollWords.shipped(), notice).check(laid.paper(), fileName));
        Stream.concat(characters.stream(), laid.findings().stream()).filter(NoticePrinter::blocks).forEach(blocks::add);
        return blocks;
    }

    private static boolean incomplete(NoticeKind kind, RollEntry entry) {
        return kind.has(RollField.AMOUNT) && entry.amount() == null || kind.has(RollField.NAME) && entry.name().isEmpty();
    }

    private static List<Finding> remarks(NoticePaper.Laid laid, List<Finding> characters) {
        return Stream.concat(laid.findings().stream(), characters.stream()).filter(finding -> !blocks(finding)).toList();
    }

    /** Characters that no font has and nobody drew on a notice's page: those of the whole roll, then those besides. */
    public List<MissingCharacter> missing(Notice notice) {
        var missing = new ArrayList<>(MissingCharacter.of(notice.roll(), fonts));
        var met = missing.stream().map(each -> each.odd().codePoint()).collect(Collectors.toCollection(HashSet::new));
        CharacterGate.besides(fonts, NoticePaper.of(notice)).stream().filter(odd -> met.add(odd.codePoint()))
                .forEach(odd -> missing.add(new MissingCharacter(odd, List.of())));
        var released = ByHand.of(notice.settings().released());
        missing.removeIf(each -> released.contains(each.odd().codePoint()));
        return missing;
    }

    private static boolean blocks(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    private static Place place(Notice notice) {
        return Place.of(notice.village().label());
    }
}
