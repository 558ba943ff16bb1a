package org.gongkailan.villageboard.archive;

import java.util.List;
import java.util.Optional;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.PaperCode;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.Postings;

/** 对照纸面二维码: which notice a text from a QR code belongs to, and whether paper and archive agree. */
public final class PaperCheck {
    private final Postings postings;

    public PaperCheck(Postings postings) {
        this.postings = postings;
    }

    /**
     * What came of it.
     *
     * @param agrees   whether everything that the text says stands in the archive, and the archive is whole
     * @param sentence for the person who asked
     * @param posting  which notice it is; null if none was found
     */
    public record Answer(boolean agrees, String sentence, Posting posting) {
    }

    /** Compares the text of a QR code, or a check code alone as it was typed. */
    public Answer compare(String text) {
        Optional<String> check = PaperCode.checkOf(text);
        if (check.isEmpty()) {
            return new Answer(false, Messages.of("villageboard.compare.no-code"), null);
        }
        var found = postings.ofCheck(check.get());
        if (!found.isEmpty()) {
            return found.stream().map(posting -> compare(text, posting))
                    .reduce((one, other) -> one.agrees() ? one : other).orElseThrow();
        }
        List<String> lines = lines(text);
        return postings.all().stream().filter(posting -> lines.size() > 2 && lines.subList(0, 2).equals(head(posting))).findFirst()
                .map(posting -> new Answer(false, Messages.of("villageboard.compare.other", name(posting), check.get(),
                        PaperCode.checkOf(posting.paper().code()).orElse("")), posting))
                .orElseGet(() -> new Answer(false, Messages.of("villageboard.compare.unknown", check.get()), null));
    }

    private Answer compare(String text, Posting posting) {
        var typed = lines(text);
        var kept = lines(posting.paper().code());
        if (typed.size() > 1 && !typed.equals(kept)) {
            return new Answer(false, Messages.of("villageboard.compare.words", name(posting)), posting);
        }
        return switch (wholeness(posting)) {
            case DAMAGED -> new Answer(false, Messages.of("villageboard.compare.damaged", name(posting)), posting);
            case WHOLE -> new Answer(true, Messages.of("villageboard.compare.agrees", name(posting)), posting);
            case NOT_KEPT -> new Answer(true, Messages.of("villageboard.compare.not-kept", name(posting)), posting);
        };
    }

    /** Whether the pages that are kept are still those that were printed. */
    public enum Wholeness {
        /** They are, to the byte. */
        WHOLE,
        /** They are not. */
        DAMAGED,
        /** Only the digest is kept. */
        NOT_KEPT
    }

    /** Reads the kept pages and compares them with their digest. */
    public Wholeness wholeness(Posting posting) {
        return posting.paper() == null ? Wholeness.NOT_KEPT : postings.file(posting.paper().digest())
                .map(bytes -> Digests.of(bytes).equals(posting.paper().digest()) ? Wholeness.WHOLE : Wholeness.DAMAGED)
                .orElse(Wholeness.NOT_KEPT);
    }

    private String name(Posting posting) {
        return Messages.of("villageboard.compare.name", posting.village().label(), posting.title(),
                posting.state(postings.today()).label());
    }

    private static List<String> head(Posting posting) {
        var lines = posting.paper() == null ? List.<String>of() : lines(posting.paper().code());
        return lines.size() < 2 ? List.of() : lines.subList(0, 2);
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> line.replaceAll("\\s+", "")).filter(line -> !line.isEmpty()).toList();
    }
}
