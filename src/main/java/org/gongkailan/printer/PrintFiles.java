package org.gongkailan.printer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkailan.paper.PaperSize;

/**
 * PDF files that are to be printed, and what is in them.
 *
 * @param files in the order they are printed
 * @param pages of each file
 * @param sizes how many pages of each ISO size there are, over all files; pages of other sizes are not counted
 */
public record PrintFiles(List<Path> files, List<Integer> pages, Map<PaperSize, Integer> sizes) {
    public PrintFiles {
        files = List.copyOf(files);
        pages = List.copyOf(pages);
        sizes = Map.copyOf(sizes);
    }

    /** Sheets' pages that a range of each file asks for. */
    public int wanted(PageRange range) {
        return pages.stream().mapToInt(count -> range.of(count).length).sum();
    }

    /** How many pages are of sizes that a printer does not take. */
    public int tooLargeFor(Printer printer) {
        return sizes.entrySet().stream().filter(size -> !printer.takes(size.getKey())).mapToInt(Map.Entry::getValue).sum();
    }

    /** The largest of the sizes; A4 if there is none. */
    public PaperSize largest() {
        return sizes.keySet().stream().min(java.util.Comparator.naturalOrder()).orElse(PaperSize.A4);
    }
}
