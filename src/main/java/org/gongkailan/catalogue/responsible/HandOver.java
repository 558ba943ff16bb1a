package org.gongkailan.catalogue.responsible;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.OfficeColumn;
import org.gongkailan.finding.UserProblem;

/**
 * 移交: all rows of one body, section or person go to another.
 *
 * @param duty    the column in which they change hands
 * @param from    who has them; empty for the rows that name nobody
 * @param to      who gets them; never blank
 * @param domains codes of the domains it is limited to; empty for all
 * @param phone   the inquiry telephone of who gets them; null to leave the rows' own
 * @param clear   whether sections and persons of who had them are cleared
 */
public record HandOver(Duty duty, String from, String to, Set<String> domains, String phone, boolean clear) {
    /**
     * A row before and after.
     *
     * @param fields what differs, at least one
     */
    public record Change(CatalogueItem before, CatalogueItem after, List<Field> fields) {
    }

    /** One field that differs: its head, what it said, and what it will say. */
    public record Field(String head, String old, String now) {
    }

    /** @throws UserProblem if nobody is named to take the rows, or who has them already */
    public HandOver {
        from = from.strip();
        to = to.strip();
        domains = Set.copyOf(domains);
        if (to.isEmpty()) {
            throw new UserProblem("catalogue.handOver.toNobody");
        }
        if (to.equals(from)) {
            throw new UserProblem("catalogue.handOver.toSame", to);
        }
    }

    /** In all domains, nothing else changing. */
    public static HandOver of(Duty duty, String from, String to) {
        return new HandOver(duty, from, to, Set.of(), null, false);
    }

    /** What would change, in the order of the rows. */
    public List<Change> plan(List<CatalogueItem> items) {
        return items.stream().filter(this::concerns).map(this::change).toList();
    }

    private boolean concerns(CatalogueItem item) {
        return duty.of(item.entry()).equals(from) && (domains.isEmpty() || domains.contains(item.domain()));
    }

    private Change change(CatalogueItem item) {
        Entry now = duty.with(item.entry(), to);
        if (phone != null && !phone.isBlank()) {
            now = OfficeColumn.INQUIRY_PHONE.with(now, phone.strip());
        }
        if (clear) {
            for (Duty below : duty.below()) {
                now = below.with(now, "");
            }
        }
        return new Change(item, item.withEntry(now), fields(item.entry(), now));
    }

    private List<Field> fields(Entry before, Entry after) {
        var fields = new ArrayList<Field>();
        for (Duty each : Duty.values()) {
            add(fields, each.label(), each.of(before), each.of(after));
        }
        add(fields, OfficeColumn.INQUIRY_PHONE.head(), OfficeColumn.INQUIRY_PHONE.text(before),
                OfficeColumn.INQUIRY_PHONE.text(after));
        return fields;
    }

    private static void add(List<Field> fields, String head, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new Field(head, before, after));
        }
    }
}
