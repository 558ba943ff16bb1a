package org.gongkailan.villageboard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.Fonts;
import org.gongkailan.typeset.PdfWriter;

/** Puts notices on paper, one PDF each, after a last look at what an outsider will read. */
final class NoticePrinter {
    private final RollWords words = RollWords.shipped();
    private final Fonts fonts;

    NoticePrinter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Prints one notice into a folder, or holds it back and says why. */
    PrintResult.Printout print(Notice notice, Path folder, List<Finding> findings) {
        var rows = notice.entries();
        var heldBack = new PrintResult.Printout(notice.village(), rows.size(), Roll.total(rows), 0, null, null);
        Paper paper = NoticePaper.of(notice);
        String name = NoticeFile.name(notice);
        var blocks = blocks(notice, paper, name);
        findings.addAll(blocks);
        if (!blocks.isEmpty()) {
            return heldBack;
        }
        findings.addAll(undrawable(notice));
        Path file = folder.resolve(name);
        var printed = new PdfWriter(fonts).write(paper, file, Progress.NONE);
        return new PrintResult.Printout(notice.village(), rows.size(), Roll.total(rows), printed.pages(), file, Digests.of(file));
    }

    /** What keeps a notice from being printed; empty if nothing does. */
    List<Finding> blocks(Notice notice, Paper paper, String fileName) {
        var blocks = new ArrayList<Finding>();
        if (notice.entries().stream().anyMatch(entry -> entry.amount() == null || entry.name().isEmpty())) {
            blocks.add(Finding.error("village-held-back", place(notice), "villageboard.print.held-back", notice.village().label()));
        }
        blocks.addAll(new PrivacyGate(words, notice.settings().phone()).check(paper, fileName));
        return blocks;
    }

    /** Characters of names that no font on this machine can draw. */
    List<Finding> undrawable(Notice notice) {
        return notice.entries().stream().flatMap(entry -> fonts.missing(entry.name()).stream()
                .map(odd -> Finding.warning("glyph-missing", place(notice), "villageboard.print.glyph-missing",
                        notice.village().label(), entry.row(), Masking.name(entry.name()), odd.number())))
                .filter(Objects::nonNull).toList();
    }

    private static Place place(Notice notice) {
        return Place.of(notice.village().label());
    }
}
