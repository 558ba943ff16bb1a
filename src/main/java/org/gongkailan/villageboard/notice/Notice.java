package org.gongkailan.villageboard.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.calendar.Deadline;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.KindField;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.ReportingSpan;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollTable;

/**
 * What hangs on one village's board: a kind, the village's entries, the settings and the computed period. Immutable;
 * {@link NoticePaper} says how it looks.
 *
 * @param roll    the roll or text it comes from
 * @param entries the village's own, in the roll's order
 * @param period  from the first to the last day on the board; null if it hangs until it is replaced
 */
public record Notice(NoticeKind kind, Village village, Roll roll, List<RollEntry> entries, NoticeSettings settings, Deadline period) {
    public Notice {
        entries = List.copyOf(entries);
    }

    public String title() {
        return fill(kind.words().title());
    }

    String intro() {
        boolean groundless = kind.printedBases("").isEmpty();
        return fill(groundless ? kind.words().intro().replace(Messages.of("villageboard.paper.by"), "") : kind.words().intro());
    }

    /** The line that says how long it hangs, or since when. */
    String periodLine() {
        return fill(period == null ? kind.words().sinceLine() : kind.words().periodLine());
    }

    /** The kind's further lines that are filled in. */
    List<String> filledLines() {
        return kind.blanks().stream().filter(blank -> !settings.wording().filled(blank).isEmpty())
                .map(blank -> fill(blank.filled(settings.wording().filled(blank)))).toList();
    }

    /** What the officer filled in besides title and text. */
    public List<String> filled() {
        var filled = new ArrayList<>(List.of(span(), settings.wording().issuer()));
        kind.blanks().forEach(blank -> filled.add(settings.wording().filled(blank)));
        return filled;
    }

    /** Sentences of the kind, which the office may have changed, and the names of the places for signatures. */
    public List<String> ownSentences() {
        var sentences = new ArrayList<>(List.of(intro(), periodLine(), kind.words().seal()));
        sentences.addAll(signatures());
        return sentences;
    }

    /** The places for signatures. */
    List<String> signatures() {
        return kind.signatures().stream().map(this::fill).toList();
    }

    /** Telephones that everybody shall read. */
    public String ownPhones() {
        var phones = new StringBuilder(settings.wording().phone());
        kind.blanks().stream().filter(NoticeKind.Blank::phone).forEach(blank -> phones.append(' ').append(settings.wording().filled(blank)));
        return phones.toString();
    }

    /** The same notice laid out in another way. */
    Notice laidOut(NoticeLayout layout) {
        return new Notice(kind, village, roll, entries, settings.laidOut(layout), period);
    }

    /** What is said besides the table; empty for nothing. */
    public String text() {
        return fill(settings.wording().text().isEmpty() ? roll.text() : settings.wording().text());
    }

    /** The same notice for each of the roll's tables that has entries of this village; itself if there is one only. */
    List<Notice> parts() {
        var numbers = entries.stream().map(RollEntry::table).distinct().toList();
        return numbers.size() < 2 ? List.of(this) : numbers.stream().map(number -> new Notice(kind, village, roll,
                entries.stream().filter(entry -> entry.table() == number).toList(), settings, period)).toList();
    }

    /** The title over the table of a part; empty where the notice's own title says enough. */
    public String tableTitle() {
        return roll.tables().size() < 2 ? "" : table().map(table -> table.title().isEmpty() ? table.sheet() : table.title()).orElse("");
    }

    String quantityUnit() {
        return table().map(RollTable::quantityUnit).orElse("");
    }

    private Optional<RollTable> table() {
        return entries.stream().findFirst().map(entry -> roll.tables().get(entry.table()));
    }

    /** The titles over its tables. */
    public List<String> tableTitles() {
        return parts().stream().map(Notice::tableTitle).filter(title -> !title.isEmpty()).toList();
    }

    String committee() {
        return words().get(KindField.COMMITTEE);
    }

    /** Who answers for it; the village where another office does and nobody named it. */
    String issuer() {
        return !settings.wording().issuer().isEmpty() ? settings.wording().issuer() : kind.issuedByOthers() ? village.label() : committee();
    }

    /**
     * What the QR code of every page says, so that paper and archive can be compared without a network: unit, title,
     * days in short, for the less it says the larger are its dots, and the first half of a digest over everything a
     * villager can read.
     */
    public String code() {
        String days = settings.from() + (period == null ? "" : Messages.of("villageboard.paper.until") + period.last());
        return village.label() + "\n" + title() + "\n" + days + "\n"
                + Messages.of("villageboard.paper.digest", digest());
    }

    /** The digest of what the notice says, in four groups of four. */
    String digest() {
        var said = new StringBuilder(village.label()).append('\n').append(title()).append('\n').append(intro()).append('\n')
                .append(periodLine()).append('\n').append(text());
        parts().forEach(part -> part.say(said));
        return Digests.of(said.toString()).substring(0, 16).toUpperCase(java.util.Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
    }

    private void say(StringBuilder said) {
        said.append(tableTitle().isEmpty() ? "" : "\n" + tableTitle());
        var columns = new NoticeColumns(this);
        for (int row = 0; row < entries.size(); row++) {
            for (int column = 0; column < columns.count(); column++) {
                said.append(column == 0 ? '\n' : '\t').append(columns.value(row, column));
            }
        }
    }

    private String programme() {
        return settings.wording().programme().isEmpty() ? roll.programme() : settings.wording().programme();
    }

    private String span() {
        return Optional.of(settings.wording().span()).filter(span -> !span.isEmpty())
                .orElseGet(() -> ReportingSpan.before(settings.from(), kind.ground().frequency()));
    }

    /** A sentence of the kind with this notice's words. */
    String fill(String pattern) {
        return KindField.fill(pattern, words());
    }

    private Map<KindField, String> words() {
        var words = new EnumMap<KindField, String>(KindField.class);
        words.put(KindField.PROGRAMME, programme());
        words.put(KindField.SPAN, span());
        words.put(KindField.VILLAGE, village.label());
        words.put(KindField.BASIS, kind.printedBases(Messages.of("villageboard.comma")));
        words.put(KindField.FROM, ChineseDate.full(settings.from()));
        words.put(KindField.LAST, period == null ? "" : ChineseDate.full(period.last()));
        words.put(KindField.TERM, period == null ? "" : period.term().label());
        words.put(KindField.PHONE, settings.wording().phone().isEmpty() ? Messages.of("villageboard.paper.blank") : settings.wording().phone());
        words.put(KindField.ISSUER, settings.wording().issuer().isEmpty() && kind.issuedByOthers()
                ? Messages.of("villageboard.paper.blank") : settings.wording().issuer());
        words.put(KindField.COMMITTEE, KindField.fill(kind.words().committee(), words));
        if (words.get(KindField.ISSUER).isEmpty()) {
            words.put(KindField.ISSUER, words.get(KindField.COMMITTEE));
        }
        return words;
    }
}
