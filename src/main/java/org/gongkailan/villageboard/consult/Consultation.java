package org.gongkailan.villageboard.consult;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.typeset.Preview;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.posting.HungQuery;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.Postings;

/**
 * 查阅: what hung on the boards, for anybody who asks. Nothing that was not hung is found, and of what was hung only the
 * page itself is shown, which went through the privacy gate; a page that a regulation orders to print with identity
 * numbers is not kept and so never shown.
 */
public final class Consultation {
    /** Nobody reads farther down; whoever wants something older says more of it. */
    public static final int MOST = 1000;
    private final Postings postings;
    private final OfficeKinds kinds;

    public Consultation(Postings postings, OfficeKinds kinds) {
        this.postings = postings;
        this.kinds = kinds;
    }

    /**
     * What a visitor looks for.
     *
     * @param year    in which it was hung; null for any
     * @param village null for any
     * @param kind    null for any
     * @param words   parts of its name, its village or its kind, parted by blanks; blank for any
     */
    public record Wanted(Integer year, Village village, NoticeKind kind, String words) {
    }

    /** What hung and fits, the newest first, not more than {@link #MOST} lines of it. */
    public HungQuery.Found find(Wanted wanted) {
        var all = kinds.kinds().all();
        var words = Stream.of(wanted.words().strip().split("\\s+")).filter(word -> !word.isEmpty()).map(word -> new HungQuery.Word(word,
                all.stream().filter(kind -> kind.name().contains(word)).map(NoticeKind::id).collect(Collectors.toSet()))).toList();
        return postings.hung(new HungQuery(wanted.year(), wanted.village(), wanted.kind() == null ? null : wanted.kind().id(), words), MOST);
    }

    /** What there is to choose from. */
    public HungQuery.Choices choices() {
        return postings.choices();
    }

    /** The pages as they hung, to be shown; the caller closes it. Empty if they are not kept. */
    public Optional<Preview> pages(PostingLine line) {
        return bytes(line).map(bytes -> new Preview(bytes, line.programme()));
    }

    /**
     * Writes a copy of the pages.
     *
     * @throws UserProblem if they are not kept
     */
    public void copy(PostingLine line, Path file) {
        byte[] bytes = bytes(line).orElseThrow(() -> new UserProblem("villageboard.consult.not-kept"));
        new OutputFile(file).write(out -> out.write(bytes));
    }

    private Optional<byte[]> bytes(PostingLine line) {
        return postings.find(List.of(line.id())).stream().findFirst().map(Posting::paper)
                .flatMap(paper -> postings.file(paper.digest()));
    }
}
