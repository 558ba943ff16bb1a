package org.gongkailan.villageboard.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.due.Due;
import org.gongkailan.villageboard.due.DueList;
import org.gongkailan.villageboard.due.Duty;
import org.gongkailan.villageboard.due.Exemption;
import org.gongkailan.villageboard.due.Light;
import org.gongkailan.villageboard.due.Rhythm;
import org.gongkailan.villageboard.posting.PostingLine;

/**
 * The proof of one village's year.
 *
 * @param year  the calendar year
 * @param since the day from which on postings are kept here; nothing before it counts as missing
 * @param day   the day it was judged on
 */
public record ProofList(Village village, int year, LocalDate since, LocalDate day, List<Line> lines) {
    public ProofList {
        lines = List.copyOf(lines);
    }

    /** What a line says of its duty. */
    public enum Result {
        /** 已公示. */
        POSTED,
        /** 缺. */
        MISSING,
        /** 未到期. */
        NOT_YET,
        /** 不需公示, for a reason on record. */
        EXEMPT;

        /** The word on paper. */
        public String label() {
            return switch (this) {
                case POSTED -> Messages.of("villageboard.proof.posted");
                case MISSING -> Messages.of("villageboard.proof.missing");
                case NOT_YET -> Messages.of("villageboard.proof.not-yet");
                case EXEMPT -> Messages.of("villageboard.proof.exempt");
            };
        }

        /** The word of the command line. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One thing that had to be posted, or was posted at once.
     *
     * @param item    the item of the village catalogue; the kind's name where it has none
     * @param rhythm  how often
     * @param span    in which period; empty for what has none
     * @param posting what met it; null for nothing
     * @param note    why it did not have to be, or which day of the office's own was missed; empty for nothing to say
     */
    public record Line(String group, String item, Rhythm rhythm, String span, PostingLine posting, Result result, String note) {
    }

    /** How many lines have a result. */
    public long count(Result result) {
        return lines.stream().filter(line -> line.result() == result).count();
    }

    /** The proof of a village, from what was due in the year. */
    public static ProofList of(DueList dues, Collection<NoticeKind> kinds, Village village, int year) {
        var lines = new ArrayList<Line>();
        for (Duty duty : dues.duties()) {
            Optional<Exemption> exemption = dues.exemption(duty.kind().id(), village);
            // What it posted nevertheless, or before there was a reason, it posted.
            dues.dues(duty, village, LocalDate.of(year, 1, 1)).stream().filter(due -> exemption.isEmpty() || due.posted() != null)
                    .forEach(due -> lines.add(line(due)));
            exemption.ifPresent(why -> lines.add(new Line(duty.kind().group(), duty.kind().ground().catalogueItem(), duty.rhythm(), "", null,
                    Result.EXEMPT, why.reason())));
        }
        for (NoticeKind kind : kinds) {
            if (Rhythm.of(kind) == Rhythm.AT_ONCE) {
                dues.postings(kind.id(), village).stream()
                        .filter(line -> line.days().posted() != null && line.days().posted().getYear() == year)
                        .sorted(Comparator.comparing(line -> line.days().posted()))
                        .forEach(line -> lines.add(new Line(kind.group(), line.programme(), Rhythm.AT_ONCE, "", line, Result.POSTED, "")));
            }
        }
        return new ProofList(village, year, dues.since(), dues.today(), lines);
    }

    private static Line line(Due due) {
        var result = due.light() == Light.DONE ? Result.POSTED
                : due.light() == Light.OVERDUE || due.span() == null ? Result.MISSING : Result.NOT_YET;
        return new Line(due.duty().kind().group(), due.duty().kind().ground().catalogueItem(), due.duty().rhythm(),
                due.span() == null ? "" : due.span().label(), due.posted(), result, ownDay(due));
    }

    // The office's own day is named where it was missed; the law's period is a column of its own.
    private static String ownDay(Due due) {
        boolean own = due.span() != null && due.duty().day() != null;
        return own && due.late() ? Messages.of("villageboard.proof.late", ChineseDate.full(due.limit()))
                : own && due.light() == Light.OVERDUE ? Messages.of("villageboard.proof.own-day", ChineseDate.full(due.limit())) : "";
    }
}
