package org.gongkailan.villageboard.due;

import java.time.LocalDate;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.posting.PostingLine;

/**
 * One thing a village has to post.
 *
 * @param duty   what
 * @param span   in which period; null for what hangs at any time
 * @param light  how pressing it is
 * @param posted by which posting it was met; null if it was not
 */
public record Due(Duty duty, Village village, Span span, Light light, PostingLine posted) {
    /** By when it has to be posted; null for what hangs at any time. */
    public LocalDate limit() {
        return span == null ? null : duty.limit(span);
    }

    /** Whether it was posted in its period but after the office's own day. */
    public boolean late() {
        return posted != null && span != null && posted.days().posted().isAfter(limit());
    }

    /** Whether something still has to be done. */
    public boolean open() {
        return light != Light.DONE;
    }
}
