package org.gongkailan.villageboard.kind;

import org.gongkailan.history.WholeRecordStore;
import org.gongkailan.villageboard.NoticeKind;

/** The SQL of the office's own kinds of notices. */
public final class NoticeKindStore extends WholeRecordStore<NoticeKind> {
    public NoticeKindStore() {
        super("village-board.kind", NoticeKind.class, "notice_kind");
    }

    @Override
    public String idOf(NoticeKind kind) {
        return kind.id();
    }
}
