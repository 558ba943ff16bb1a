package org.gongkailan.printer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gongkailan.text.Messages;

/**
 * Which pages are wanted, as one writes them: {@code 1-3,5}.
 *
 * @param parts none for all pages
 */
public record PageRange(List<Part> parts) {
    /** Every page. */
    public static final PageRange ALL = new PageRange(List.of());
    private static final int LONGEST = 200;

    public PageRange {
        parts = List.copyOf(parts);
    }

    /** From one page to another, both counted from 1 and both included. */
    public record Part(int from, int to) {
    }

    /** What somebody typed; blank is all, empty if it cannot be understood. Chinese commas and dashes will do. */
    public static Optional<PageRange> of(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s" + Messages.of("printer.range.unread") + "]", "")
                .replaceAll("[\\p{Pd}~" + Messages.of("printer.range.to") + "]+", "-").replaceAll("[\\p{Po}]", ",");
        if (plain.isEmpty()) {
            return Optional.of(ALL);
        }
        var parts = new ArrayList<Part>();
        for (String part : plain.length() > LONGEST ? new String[] {""} : plain.split(",", -1)) {
            if (!part.matches("[0-9]{1,5}(-[0-9]{1,5})?")) {
                return Optional.empty();
            }
            int dash = part.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? part : part.substring(0, dash));
            int to = dash < 0 ? from : Integer.parseInt(part.substring(dash + 1));
            if (from < 1 || to < from) {
                return Optional.empty();
            }
            parts.add(new Part(from, to));
        }
        return Optional.of(new PageRange(parts));
    }

    /** The pages of a file of so many that are wanted, counted from 0, in the file's order. */
    public int[] of(int pages) {
        return IntStream.range(0, pages).filter(page -> parts.isEmpty()
                || parts.stream().anyMatch(part -> part.from() <= page + 1 && page + 1 <= part.to())).toArray();
    }
}
