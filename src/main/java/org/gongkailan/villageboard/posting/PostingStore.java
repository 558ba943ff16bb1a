package org.gongkailan.villageboard.posting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkailan.history.RecordStore;
import org.gongkailan.villageboard.Village;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The SQL of postings. */
public final class PostingStore implements RecordStore<Posting> {
    @Override
    public String entity() {
        return "village-board.posting";
    }

    @Override
    public Class<Posting> type() {
        return Posting.class;
    }

    @Override
    public String idOf(Posting posting) {
        return posting.id();
    }

    @Override
    public Optional<Posting> find(Handle handle, String id) {
        return handle.createQuery("select * from posting where id = :id").bind("id", id).map(PostingStore::posting).findOne();
    }

    @Override
    public void put(Handle handle, Posting posting) {
        var hanging = Optional.ofNullable(posting.hanging());
        var paper = Optional.ofNullable(posting.paper());
        handle.createUpdate("""
                insert or replace into posting values (:id, :kind, :township, :village, :roll, :programme, :rows, :total,
                :from, :last, :pages, :file, :digest, :archived)""")
                .bind("id", posting.id()).bind("kind", posting.kind())
                .bind("township", posting.village().township()).bind("village", posting.village().name())
                .bind("roll", posting.content().roll()).bind("programme", posting.content().programme())
                .bind("rows", posting.content().rows()).bind("total", posting.content().total().toPlainString())
                .bind("from", hanging.map(h -> h.from().toString()).orElse(null))
                .bind("last", hanging.map(Posting.Hanging::last).map(LocalDate::toString).orElse(null))
                .bind("pages", paper.map(Posting.Sheets::pages).orElse(null))
                .bind("file", paper.map(Posting.Sheets::fileName).orElse(null))
                .bind("digest", paper.map(Posting.Sheets::digest).orElse(null))
                .bind("archived", Optional.ofNullable(posting.archivedOn()).map(LocalDate::toString).orElse(null))
                .execute();
    }

    @Override
    public void remove(Handle handle, String id) {
        handle.createUpdate("delete from posting where id = :id").bind("id", id).execute();
    }

    /** Every posting, by village, the newest first. */
    List<Posting> all(Handle handle) {
        return handle.createQuery("select * from posting order by township, village, coalesce(first_day, '9999') desc, id")
                .map(PostingStore::posting).list();
    }

    /** The postings of one roll. */
    List<Posting> ofRoll(Handle handle, String roll) {
        return handle.createQuery("select * from posting where roll = :roll").bind("roll", roll).map(PostingStore::posting).list();
    }

    private static Posting posting(ResultSet row, StatementContext context) throws SQLException {
        var content = new Posting.Content(row.getString("roll"), row.getString("programme"), row.getInt("row_count"),
                new BigDecimal(row.getString("total")));
        var from = day(row, "first_day");
        var hanging = from == null ? null : new Posting.Hanging(from, day(row, "last_day"));
        var paper = from == null ? null
                : new Posting.Sheets(row.getInt("pages"), row.getString("file_name"), row.getString("digest"));
        return new Posting(row.getString("id"), row.getString("kind"),
                new Village(row.getString("township"), row.getString("village")), content, hanging, paper,
                day(row, "archived_on"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }
}
