package org.gongkailan.villageboard.posting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.gongkailan.history.IndexedRecordStore;
import org.gongkailan.villageboard.PaperCode;
import org.gongkailan.villageboard.Village;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The SQL of postings. */
public final class PostingStore extends IndexedRecordStore<Posting> {
    public PostingStore() {
        super("village-board.posting", Posting.class, "posting");
    }

    @Override
    public String idOf(Posting posting) {
        return posting.id();
    }

    @Override
    protected List<Object> index(Posting posting) {
        var line = posting.line();
        var days = line.days();
        return Arrays.asList(posting.kind(), posting.village().township(), posting.village().name(), posting.content().roll(),
                posting.content().programme(), text(days.printedFor()), text(days.checked()), text(days.posted()),
                text(days.last()), text(days.removed()), text(days.archived()), line.open(),
                posting.paper() == null ? null : PaperCode.checkOf(posting.paper().code()).orElse(null));
    }

    /** The lines of all postings that are under way, or hung on a day or later; the newest first, of one day what does not hang yet. */
    List<PostingLine> lines(Handle handle, LocalDate since) {
        return handle.createQuery("select * from posting where archived_on is null or posted_on >= :since or removed_on >= :since "
                + "order by township, village, coalesce(posted_on, first_day, '9999') desc, posted_on is not null, id")
                .bind("since", since.toString()).map(PostingStore::line).list();
    }

    /** The first day on which a notice was hung; null if none was. */
    LocalDate firstDay(Handle handle) {
        return handle.createQuery("select min(posted_on) from posting").mapTo(String.class).findOne().map(LocalDate::parse)
                .orElse(null);
    }

    /** The postings of one village, the newest first. */
    List<Posting> ofVillage(Handle handle, Village village) {
        return handle.createQuery("select record from posting where township = :township and village = :village "
                + "order by coalesce(posted_on, first_day, '9999') desc, posted_on is not null, id")
                .bind("township", village.township()).bind("village", village.name()).map((row, context) -> record(row)).list();
    }

    /** What was hung and is wanted; the newest first, not more than {@code most} lines. */
    HungQuery.Found hung(Handle handle, HungQuery query, int most) {
        var where = new StringBuilder("from posting where posted_on is not null");
        var values = new LinkedHashMap<String, Object>();
        if (query.year() != null) {
            where.append(" and posted_on between :first and :last");
            values.put("first", query.year() + "-01-01");
            values.put("last", query.year() + "-12-31");
        }
        if (query.village() != null) {
            where.append(" and township = :township and village = :village");
            values.put("township", query.village().township());
            values.put("village", query.village().name());
        }
        if (query.kind() != null) {
            where.append(" and kind = :kind");
            values.put("kind", query.kind());
        }
        for (int i = 0; i < query.words().size(); i++) {
            where.append(" and (instr(programme, :word").append(i).append(") > 0 or instr(township || village, :word").append(i)
                    .append(") > 0 or instr(:kinds").append(i).append(", '|' || kind || '|') > 0)");
            values.put("word" + i, query.words().get(i).text());
            values.put("kinds" + i, "|" + String.join("|", query.words().get(i).kinds()) + "|");
        }
        var lines = handle.createQuery("select * " + where + " order by posted_on desc, township, village, id limit :most")
                .bindMap(values).bind("most", most).map(PostingStore::line).list();
        int all = lines.size() < most ? lines.size()
                : handle.createQuery("select count(*) " + where).bindMap(values).mapTo(int.class).one();
        return new HungQuery.Found(lines, all);
    }

    /** What there is to choose from, of all that was hung. */
    HungQuery.Choices choices(Handle handle) {
        return new HungQuery.Choices(
                handle.createQuery("select distinct cast(substr(posted_on, 1, 4) as integer) as year from posting where posted_on is not null "
                        + "order by year desc").mapTo(Integer.class).list(),
                handle.createQuery("select distinct township, village from posting where posted_on is not null order by township, village")
                        .map((row, context) -> new Village(row.getString("township"), row.getString("village"))).list(),
                Set.copyOf(handle.createQuery("select distinct kind from posting where posted_on is not null").mapTo(String.class).list()));
    }

    /** How many postings a kind has. */
    int count(Handle handle, String kind) {
        return handle.createQuery("select count(*) from posting where kind = :kind").bind("kind", kind).mapTo(int.class).one();
    }

    /** The postings of one roll. */
    List<Posting> ofRoll(Handle handle, String roll) {
        return handle.createQuery("select record from posting where roll = :roll").bind("roll", roll)
                .map((row, context) -> record(row)).list();
    }

    /** The postings whose paper carries a check code. */
    List<Posting> ofCheck(Handle handle, String check) {
        return handle.createQuery("select record from posting where check_code = :check order by id").bind("check", check)
                .map((row, context) -> record(row)).list();
    }

    private static PostingLine line(ResultSet row, StatementContext context) throws SQLException {
        return new PostingLine(row.getString("id"), row.getString("kind"),
                new Village(row.getString("township"), row.getString("village")), row.getString("programme"),
                new PostingLine.Days(day(row, "first_day"), day(row, "checked_on"), day(row, "posted_on"), day(row, "last_day"),
                        day(row, "removed_on"), day(row, "archived_on")), row.getInt("open_objections"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
