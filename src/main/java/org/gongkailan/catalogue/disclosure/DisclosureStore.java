package org.gongkailan.catalogue.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.gongkailan.history.IndexedRecordStore;
import org.jdbi.v3.core.Handle;

/** Keeps disclosures, each with what its list is sorted and filtered by. */
public final class DisclosureStore extends IndexedRecordStore<Disclosure> {
    private static final long FAR = 9_999_999;

    private final DueRules rules;

    /** @param rules by which the due day beside each record is worked out */
    public DisclosureStore(DueRules rules) {
        super("catalogue.disclosure", Disclosure.class, "disclosure");
        this.rules = rules;
    }

    @Override
    public String idOf(Disclosure disclosure) {
        return disclosure.id();
    }

    @Override
    protected List<Object> index(Disclosure each) {
        Subject subject = each.subject();
        Due due = rules.due(each);
        LocalDate day = each.planned() ? due.day() : each.published();
        return Arrays.asList(subject.item(), subject.domain(), subject.body(), each.outlet().channel(),
                text(each.published()), text(each.registered().at()), text(due.day()), due.provisionalYear(), text(day),
                place(each, due), words(each));
    }

    /** The disclosure of a row whose first column is its record. */
    Disclosure disclosure(ResultSet row) throws SQLException {
        return record(row);
    }

    /** Works out the due days again that a notice of holidays, published since, may have moved. */
    void renewProvisional(Handle handle) {
        renew(handle, "select record from disclosure where provisional is not null");
    }

    /** Works out all due days again: the calendar they were counted by has changed. */
    void renewAll(Handle handle) {
        renew(handle, "select record from disclosure");
    }

    private void renew(Handle handle, String which) {
        putAll(handle, handle.createQuery(which).map((row, context) -> record(row)).list());
    }

    // What is to be published comes first, by its last day; then what is published, the newest first.
    private static String place(Disclosure each, Due due) {
        return each.planned() ? "0" + (due.day() == null ? "9999" : due.day())
                : "1%07d".formatted(FAR - each.published().toEpochDay());
    }

    private static String words(Disclosure each) {
        return String.join("\n", each.title(), each.subject().matter(), each.subject().body(), each.outlet().channel(),
                each.outlet().address(), each.remark()).toLowerCase(Locale.ROOT);
    }

    private static String text(Object moment) {
        return moment == null ? null : moment.toString();
    }
}
