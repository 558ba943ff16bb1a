package org.gongkailan.villageboard;

import org.gongkailan.history.WholeRecordStore;

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
