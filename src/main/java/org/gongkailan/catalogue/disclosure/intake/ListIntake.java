package org.gongkailan.catalogue.disclosure.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Channels;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureCheck;
import org.gongkailan.catalogue.disclosure.Outlet;
import org.gongkailan.catalogue.disclosure.Registration;
import org.gongkailan.catalogue.disclosure.Subject;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.text.WrittenDay;

/** Takes the rows of a list one by one: lines above the head, the head, publications. One object per reading. */
final class ListIntake {
    private static final int LINES_ABOVE_HEAD = 30;

    private final Map<String, ListColumn> words = ListColumn.words();
    private final Map<String, String> domains;
    private final Matters matters;
    private final Set<String> known;
    private final DisclosureCheck check;
    private final Registration now;
    private final List<ReadDisclosure> read = new ArrayList<>();
    private final Set<String> skipped = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private Map<ListColumn, Integer> head = Map.of();
    private String sheet;

    /**
     * @param domains codes by name
     * @param known   what stands in the ledger, as {@link #key} says it
     */
    ListIntake(Map<String, String> domains, Matters matters, Set<String> known, LocalDate today, Registration now) {
        this.domains = domains;
        this.matters = matters;
        this.known = known;
        this.check = new DisclosureCheck(today);
        this.now = now;
    }

    /** The next row of the file. */
    void row(SheetRow row) {
        if (!row.sheet().equals(sheet)) {
            sheet = row.sheet();
            head = Map.of();
        }
        Map<ListColumn, Integer> found = head(row);
        if (found.containsKey(ListColumn.TITLE) && found.containsKey(ListColumn.MATTER)) {
            head = found;
        } else if (!head.isEmpty()) {
            line(row);
        } else if (row.row() >= LINES_ABOVE_HEAD && skipped.add(sheet)) {
            findings.add(Finding.warning("disclosure.sheet-skipped", row.place(0), "catalogue.disclosure.import.sheet", sheet));
        }
    }

    List<ReadDisclosure> read() {
        return read;
    }

    List<Finding> findings() {
        return findings;
    }

    private Map<ListColumn, Integer> head(SheetRow row) {
        var found = new EnumMap<ListColumn, Integer>(ListColumn.class);
        for (int column = 0; column < row.cells().size(); column++) {
            ListColumn known = words.get(ListColumn.plain(row.text(column)));
            if (known != null) {
                found.putIfAbsent(known, column);
            }
        }
        return found;
    }

    private void line(SheetRow row) {
        String title = text(row, ListColumn.TITLE).replaceAll("\\s*[\\r\\n]+\\s*", " ");
        String matter = text(row, ListColumn.MATTER);
        if (title.isEmpty() && matter.isEmpty()) {
            return;
        }
        var wrong = new ArrayList<Finding>();
        CatalogueItem item = item(row, matter, wrong);
        LocalDate formed = day(row, ListColumn.FORMED, wrong);
        LocalDate published = day(row, ListColumn.PUBLISHED, wrong);
        Disclosure disclosure = item == null ? null : new Disclosure(Disclosure.newId(), Subject.of(item), title, formed,
                published, outlet(row), null, text(row, ListColumn.REMARK), registered(row));
        if (disclosure != null) {
            check.check(disclosure).forEach(finding -> wrong.add(at(row, finding)));
        }
        boolean unfit = disclosure == null || Finding.anyError(wrong);
        boolean again = !unfit && !known.add(key(disclosure));
        read.add(new ReadDisclosure(row.place(column(ListColumn.TITLE)), title, matter, unfit ? null : disclosure,
                unfit ? ReadDisclosure.Kind.WRONG : again ? ReadDisclosure.Kind.KNOWN : ReadDisclosure.Kind.NEW, wrong));
        findings.addAll(wrong);
    }

    /** By what two disclosures are the same. */
    static String key(Disclosure disclosure) {
        return disclosure.subject().item() + '\n' + disclosure.title() + '\n' + disclosure.published() + '\n'
                + disclosure.formed();
    }

    private CatalogueItem item(SheetRow row, String matter, List<Finding> wrong) {
        List<CatalogueItem> named = matters.named(matter, domains.get(text(row, ListColumn.DOMAIN)));
        Place place = row.place(column(ListColumn.MATTER));
        if (named.isEmpty()) {
            wrong.add(Finding.error("disclosure.matter-unknown", place, "catalogue.disclosure.import.unknown", matter));
        } else if (named.size() > 1) {
            wrong.add(Finding.error("disclosure.matter-ambiguous", place, "catalogue.disclosure.import.ambiguous", matter,
                    named.size()));
        }
        return named.size() == 1 ? named.getFirst() : null;
    }

    private LocalDate day(SheetRow row, ListColumn column, List<Finding> wrong) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        var day = WrittenDay.of(text);
        if (day.isEmpty()) {
            wrong.add(Finding.error("disclosure.no-day", row.place(column(column)), "catalogue.disclosure.import.noDay", text));
        }
        return day.orElse(null);
    }

    private Outlet outlet(SheetRow row) {
        return new Outlet(Channels.official().canonical(text(row, ListColumn.CHANNEL)), text(row, ListColumn.ADDRESS));
    }

    private Registration registered(SheetRow row) {
        String person = text(row, ListColumn.PERSON);
        return person.isEmpty() ? now : new Registration(person, now.at());
    }

    private Finding at(SheetRow row, Finding finding) {
        ListColumn column = switch (finding.place().id()) {
            case DisclosureCheck.FORMED -> ListColumn.FORMED;
            case DisclosureCheck.PUBLISHED -> ListColumn.PUBLISHED;
            case DisclosureCheck.CHANNEL -> ListColumn.CHANNEL;
            case DisclosureCheck.ADDRESS -> ListColumn.ADDRESS;
            default -> ListColumn.TITLE;
        };
        return new Finding(finding.rule(), finding.severity(), row.place(column(column)), finding.key(), finding.args(),
                null, null);
    }

    private int column(ListColumn column) {
        return head.getOrDefault(column, head.get(ListColumn.TITLE));
    }

    private String text(SheetRow row, ListColumn column) {
        return head.containsKey(column) ? row.text(head.get(column)).strip() : "";
    }
}
