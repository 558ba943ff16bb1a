package org.gongkailan.villageboard.consult;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.typeset.Preview;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.kind.OfficeKinds;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.posting.Postings;

/**
 * 查阅: what hung on the boards, for anybody who asks. Nothing that was not hung is found, and of what was hung only the
 * page itself is shown, which went through the privacy gate; a page that a regulation orders to print with identity
 * numbers is not kept and so never shown.
 */
public final class Consultation {
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
     * @param words   a part of its name; blank for any
     */
    public record Wanted(Integer year, Village village, NoticeKind kind, String words) {
        boolean fits(PostingLine line, String kindName) {
            LocalDate posted = line.days().posted();
            return posted != null && (year == null || posted.getYear() == year)
                    && (village == null || village.equals(line.village())) && (kind == null || kind.id().equals(line.kind()))
                    && (line.programme() + kindName + line.village().label()).contains(words.strip());
        }
    }

    /** What was hung and fits, the newest first. */
    public List<PostingLine> find(Wanted wanted) {
        var known = kinds.kinds();
        return postings.lines(LocalDate.EPOCH).stream()
                .filter(line -> wanted.fits(line, known.find(line.kind()).map(NoticeKind::name).orElse("")))
                .sorted(Comparator.comparing((PostingLine line) -> line.days().posted()).reversed()).toList();
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
