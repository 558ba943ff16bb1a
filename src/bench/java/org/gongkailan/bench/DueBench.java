package org.gongkailan.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.due.DueList;
import org.gongkailan.villageboard.due.Duty;
import org.gongkailan.villageboard.kind.NoticeKinds;
import org.gongkailan.villageboard.posting.PostingLine;
import org.gongkailan.villageboard.proof.ProofList;

/** The board of 500 villages and 51 kinds over two years of postings: every cell, what is due, and a year's proof lists. */
final class DueBench implements Case {
    private static final int VILLAGES = 500;
    private static final int RUNS = 5;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SINCE = LocalDate.of(2025, 1, 6);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var villages = IntStream.range(0, VILLAGES).mapToObj(i -> new Village("第" + i / 25 + "镇", "第" + i + "村")).toList();
        var kinds = NoticeKinds.shipped().all();
        var lines = lines(villages, kinds);
        double floor = Timing.workedMedian(RUNS, () -> lines.stream()
                .collect(Collectors.groupingBy(PostingLine::village, Collectors.groupingBy(PostingLine::kind))));
        String size = "500 villages x 51 kinds, " + lines.size() + " postings: ";
        return List.of(figure(size + "all cells", floor, () -> cells(list(kinds, lines), villages, kinds)),
                figure("... due in all villages", floor, () -> list(kinds, lines).open(villages)),
                figure("... 500 proof lists of a year", floor, () -> proofs(list(kinds, lines), villages, kinds)));
    }

    private static Figure figure(String what, double floor, Timing.Work work) throws Exception {
        return new Figure(what, Timing.workedMedian(RUNS, work), "the postings grouped by village and kind", floor);
    }

    private static void cells(DueList list, List<Village> villages, List<NoticeKind> kinds) {
        villages.forEach(village -> kinds.forEach(kind -> list.cell(kind.id(), village)));
    }

    private static void proofs(DueList list, List<Village> villages, List<NoticeKind> kinds) {
        villages.forEach(village -> ProofList.of(list, kinds, village, 2026));
    }

    private static DueList list(List<NoticeKind> kinds, List<PostingLine> lines) {
        return new DueList(kinds, List.of(), lines, List.of(), SINCE, TODAY);
    }

    // Nine of ten duties were met in time in each period.
    private static List<PostingLine> lines(List<Village> villages, List<NoticeKind> kinds) {
        var lines = new ArrayList<PostingLine>();
        var duties = Duty.of(kinds, List.of());
        for (int i = 0; i < villages.size(); i++) {
            for (Duty duty : duties) {
                for (LocalDate day = SINCE; day.isBefore(TODAY) && duty.rhythm().span(day).isPresent();
                        day = duty.rhythm().span(day).orElseThrow().last().plusDays(1)) {
                    if ((i + day.getMonthValue()) % 10 != 0) {
                        lines.add(new PostingLine("p" + lines.size(), duty.kind().id(), villages.get(i), duty.kind().name(),
                                new PostingLine.Days(day, day, day, day.plusDays(6), day.plusDays(8), day.plusDays(9)), 0));
                    }
                }
            }
        }
        return lines.reversed();
    }
}
