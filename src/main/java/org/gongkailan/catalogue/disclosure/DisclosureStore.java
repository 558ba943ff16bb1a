package org.gongkailan.catalogue.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.TimeUnit;
import org.gongkailan.history.RecordStore;
import org.gongkailan.store.AmongIds;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps disclosures, each with what its list is sorted and filtered by. */
public final class DisclosureStore implements RecordStore<Disclosure> {
    private static final long FAR = 9_999_999;

    private final DueRules rules;

    /** @param rules by which the due day beside each record is worked out */
    public DisclosureStore(DueRules rules) {
        this.rules = rules;
    }

    @Override
    public String entity() {
        return "catalogue.disclosure";
    }

    @Override
    public Class<Disclosure> type() {
        return Disclosure.class;
    }

    @Override
    public String idOf(Disclosure disclosure) {
        return disclosure.id();
    }

    @Override
    public Optional<Disclosure> find(Handle handle, String id) {
        return findAll(handle, List.of(id)).stream().findFirst();
    }

    @Override
    public void put(Handle handle, Disclosure disclosure) {
        putAll(handle, List.of(disclosure));
    }

    @Override
    public void remove(Handle handle, String id) {
        removeAll(handle, List.of(id));
    }

    @Override
    public List<Disclosure> findAll(Handle handle, List<String> ids) {
        return AmongIds.bind(handle.createQuery("select * from disclosure where " + AmongIds.CONDITION), ids).map(DisclosureStore::disclosure).list();
    }

    @Override
    public void putAll(Handle handle, List<Disclosure> disclosures) {
        var insert = handle.prepareBatch("insert or replace into disclosure values "
                + "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (Disclosure each : disclosures) {
            Subject subject = each.subject();
            Due due = rules.due(each);
            LocalDate day = each.planned() ? due.day() : each.published();
            insert.add(each.id(), subject.item(), subject.unit(), subject.domain(), subject.matter(), subject.body(),
                    subject.limit().text(), subject.limit().value(), subject.limit().unit().word(), each.title(),
                    text(each.formed()), text(each.published()), each.outlet().channel(), each.outlet().address(),
                    each.document(), each.remark(), each.registered().person(), each.registered().at().toString(),
                    text(due.day()), due.provisionalYear(), text(day), place(each, due), words(each));
        }
        insert.execute();
    }

    @Override
    public void removeAll(Handle handle, List<String> ids) {
        AmongIds.bind(handle.createUpdate("delete from disclosure where " + AmongIds.CONDITION), ids).execute();
    }

    /** Works out the due days again that a notice of holidays, published since, may have moved. */
    void renewProvisional(Handle handle) {
        renew(handle, "select * from disclosure where provisional is not null");
    }

    /** Works out all due days again: the calendar they were counted by has changed. */
    void renewAll(Handle handle) {
        renew(handle, "select * from disclosure");
    }

    private void renew(Handle handle, String which) {
        List<Disclosure> moved = handle.createQuery(which).map(DisclosureStore::disclosure).list();
        if (!moved.isEmpty()) {
            putAll(handle, moved);
        }
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

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The record of a row that was selected whole; columns by their place, as looking up names takes longer than reading. */
    static Disclosure disclosure(ResultSet row, StatementContext context) throws SQLException {
        int number = row.getInt(8);
        Integer value = row.wasNull() ? null : number;
        var limit = new TimeLimit(row.getString(7), value, TimeUnit.ofWord(row.getString(9)));
        var subject = new Subject(row.getString(2), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                limit);
        return new Disclosure(row.getString(1), subject, row.getString(10), day(row, 11), day(row, 12),
                new Outlet(row.getString(13), row.getString(14)), row.getString(15), row.getString(16),
                new Registration(row.getString(17), Instant.parse(row.getString(18))));
    }

    /** A day; null where the column is. */
    static LocalDate day(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
