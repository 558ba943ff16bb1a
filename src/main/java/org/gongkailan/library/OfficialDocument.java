package org.gongkailan.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * 文件: a regulation, a normative document or another document of the library.
 *
 * @param id       stable text id
 * @param kind     what it is in law
 * @param ours     whether this office issued it, alone or as the lead of several: only then a report counts it, so that
 *                 joint documents are counted once. False for what is kept for looking up
 * @param head     title, number, issuers, subject
 * @param dates    when it was made, published, in force
 * @param validity how long it says it holds
 * @param changes  what was decided about it since, by day
 * @param where    where it and its interpretation are found
 * @param remark   备注; empty for none, never null
 */
public record OfficialDocument(String id, DocumentKind kind, boolean ours, Letterhead head, DocumentDates dates,
                               Validity validity, List<StatusChange> changes, Whereabouts where, String remark) {
    public OfficialDocument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(head);
        Objects.requireNonNull(dates);
        Objects.requireNonNull(validity);
        changes = changes.stream().sorted(Comparator.comparing(StatusChange::day)).toList();
        where = where == null ? Whereabouts.NONE : where;
        remark = remark == null ? "" : remark.strip();
    }

    /** A new stable id. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Whether a report counts it. */
    public boolean counted() {
        return ours && kind != DocumentKind.OTHER;
    }

    /** The same with one more decision about it. */
    public OfficialDocument changed(StatusChange change) {
        var more = new ArrayList<>(changes);
        more.add(change);
        return new OfficialDocument(id, kind, ours, head, dates, validity, more, where, remark);
    }
}
