package org.gongkailan.villageboard;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkailan.calendar.Term;
import org.gongkailan.calendar.TermUnit;
import org.gongkailan.paper.Align;
import org.gongkailan.text.Messages;

/**
 * A sort of notice (公示类型): everything about its page that does not come from the roll. Data, one file per kind in
 * {@code kinds/}, or a record of the office's own. In its sentences stand {@link KindField}s for the notice's own words.
 *
 * @param id         the word of the command line, e.g. {@code subsidy-payment}
 * @param name       on the screen
 * @param group      the heading under which it is offered, e.g. 财务公开
 * @param ground     why it is posted
 * @param listing    what its table holds
 * @param period     posting period that is offered; null if it hangs until it is replaced
 * @param words      the page's sentences by their place
 * @param blanks     further lines at the head of the page that the office fills in
 * @param signatures places for signatures
 */
public record NoticeKind(String id, String name, String group, Ground ground, Listing listing, Period period,
                         Words words, List<Blank> blanks, List<String> signatures) {
    private static final int WIDE = 7;
    private static final int WORDY = 3;

    public NoticeKind {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(ground);
        Objects.requireNonNull(listing);
        Objects.requireNonNull(words);
        blanks = blanks == null ? List.of() : List.copyOf(blanks);
        signatures = signatures == null ? List.of() : List.copyOf(signatures);
        for (var column : listing.columns()) {
            if (!column.field().mayBePosted() && !listing.exempts(column.field())) {
                throw new IllegalArgumentException(id + " shows " + column.field());
            }
        }
    }

    /**
     * Why a kind is posted.
     *
     * @param catalogueItem the row of the village catalogue that a posting discloses; empty for none
     * @param source        where its wording comes from
     * @param frequency     {@code monthly}, {@code quarterly}, {@code half-yearly}, {@code yearly}, {@code per-batch}, {@code realtime},
     *                      {@code on-change} or {@code long-term}
     * @param timeLimit     the time limit in the words of the catalogue; may be empty
     * @param audience      whom it is for if not for everybody; may be empty
     * @param bases         laws and documents it stands on
     * @param day           by when in each period the office wants it posted; null where that of its rhythm holds
     */
    public record Ground(String catalogueItem, String source, String frequency, String timeLimit, String audience,
                         List<Basis> bases, PostingDay day) {
        /** How often something is posted, the most frequent first. */
        public static final List<String> FREQUENCIES =
                List.of("realtime", "monthly", "quarterly", "half-yearly", "yearly", "per-batch", "on-change", "long-term");

        public Ground {
            bases = List.copyOf(bases);
        }

        /** The same posted as often and by when it is said, and standing on other laws. */
        public Ground changed(String newFrequency, PostingDay newDay, List<Basis> newBases) {
            return new Ground(catalogueItem, source, newFrequency, timeLimit, audience, newBases, newDay);
        }
    }

    /**
     * A law or document.
     *
     * @param verified whether its name and number have been read in a published source; others are not printed
     * @param note     what is known about it
     */
    public record Basis(String name, boolean verified, String note) {
    }

    /**
     * What the table of a kind holds.
     *
     * @param columns   left to right; none for a text
     * @param withheld  columns of the roll that are never shown, with the reason
     * @param limit     the only headings that may be shown at all; null if the law names none
     * @param exemption the one column of personal data that a regulation orders to print; null for none
     * @param balance   how an account runs from its opening to its closing balance; null if it is none
     */
    public record Listing(List<Column> columns, List<Withheld> withheld, Limit limit, Exemption exemption, Balance balance) {
        public Listing {
            columns = List.copyOf(columns);
            withheld = withheld == null ? List.of() : List.copyOf(withheld);
        }

        /** Whether a regulation orders to print a field that is otherwise never posted. */
        public boolean exempts(RollField field) {
            return exemption != null && exemption.field() == field;
        }

        /** The same with other columns. */
        public Listing showing(List<Column> newColumns) {
            return new Listing(newColumns, withheld, limit, exemption, balance);
        }
    }

    /**
     * A column of the table; its heading gets the unit of the roll.
     *
     * @param also  what the finance office calls it too
     * @param group the heading over this one and its neighbours of the same group; empty for none
     */
    public record Column(RollField field, String heading, Align align, List<String> also, String group) {
        public Column {
            Objects.requireNonNull(field);
            Objects.requireNonNull(heading);
            align = align == null ? Align.LEFT : align;
            also = also == null ? List.of() : List.copyOf(also);
            group = group == null ? "" : group;
        }

        /** A column of one name without a group. */
        public Column(RollField field, String heading, Align align) {
            this(field, heading, align, List.of(), "");
        }

        /** By what an entry's value in this column is found. */
        public String key() {
            return RollWords.plain(group + heading);
        }
    }

    /** A column of the roll that no notice shows. */
    public record Withheld(RollField field, String rule, String reason) {
    }

    /** The only headings that may be shown, and the rule that says so. */
    public record Limit(List<String> headings, String reason) {
        public Limit {
            headings = List.copyOf(headings);
        }
    }

    /** A field of personal data that must be printed, the article that orders it, and what is known about that. */
    public record Exemption(RollField field, String basis, String note) {
    }

    /**
     * Headings of an account's columns, and the words of its first and last row.
     *
     * @param description heading of the column in which the words stand
     */
    public record Balance(String description, String income, String spending, String balance, List<String> opening,
                          List<String> closing) {
        public Balance {
            opening = List.copyOf(opening);
            closing = List.copyOf(closing);
        }
    }

    /** The posting period that is offered. */
    public record Period(int value, TermUnit unit, boolean verified, String note) {
        /** As a term whose first and last day both count. */
        public Term term() {
            return Term.posting(value, unit);
        }
    }

    /**
     * The sentences of the page.
     *
     * @param sinceLine stands for the period's line where there is no period
     * @param draft     what a text begins with; empty for a list
     */
    public record Words(String title, String intro, String draft, String periodLine, String sinceLine, String phoneLine,
                        String issuerLine, String committee, String seal, String total, String totalInWords,
                        String pageNumber) {
        public Words {
            title = KindField.today(title);
            intro = KindField.today(intro);
            draft = KindField.today(draft);
            periodLine = KindField.today(periodLine);
            sinceLine = KindField.today(sinceLine);
            phoneLine = KindField.today(phoneLine);
            issuerLine = KindField.today(issuerLine);
            committee = KindField.today(committee);
            seal = KindField.today(seal);
            totalInWords = KindField.today(totalInWords);
            pageNumber = KindField.today(pageNumber);
        }

        /** The same with another line for the telephone and another one for the seal. */
        public Words signed(String newPhoneLine, String newSeal) {
            return new Words(title, intro, draft, periodLine, sinceLine, newPhoneLine, issuerLine, committee, newSeal,
                    total, totalInWords, pageNumber);
        }

        /** The same with other words for what is special about a kind. */
        public Words saying(String newTitle, String newIntro, String newDraft) {
            return new Words(newTitle, newIntro, newDraft, periodLine, sinceLine, phoneLine, issuerLine, committee, seal,
                    total, totalInWords, pageNumber);
        }
    }

    /**
     * A line at the head of the page, printed when it is filled in.
     *
     * @param key   by which it is remembered what was filled in
     * @param label on the screen, and its name in {@code line}
     * @param line  e.g. {@code 投诉举报电话：{投诉举报电话}}
     */
    public record Blank(String key, String label, String line) {
        private static final String PHONE = "phone";

        public Blank {
            line = line.replace("{" + key + "}", "{" + label + "}");
        }

        /** A line of the office's own, of which only the label is known. */
        public static Blank own(int number, String label) {
            boolean tells = label.contains(Messages.of("villageboard.kinds.telephone"));
            String key = "own" + number + (tells ? "Phone" : "");
            return new Blank(key, label, Messages.of("villageboard.kinds.line", label, "{" + label + "}"));
        }

        /** Its line with what was filled in. */
        public String filled(String words) {
            return line.replace("{" + label + "}", words);
        }

        /** Whether it holds a telephone that everybody shall read. */
        public boolean phone() {
            return key.toLowerCase(Locale.ROOT).endsWith(PHONE);
        }
    }

    public List<Column> columns() {
        return listing.columns();
    }

    /** Whether it is a text: nothing of it comes from a roll. */
    public boolean text() {
        return listing.columns().isEmpty();
    }

    /** Whether its table has a column of that sort. */
    public boolean has(RollField field) {
        return listing.columns().stream().anyMatch(column -> column.field() == field);
    }

    /** Whether its table needs a sheet that lies: many columns, several of them words. */
    public boolean wide() {
        long texts = columns().stream().filter(column -> column.field() == RollField.TEXT).count();
        return columns().size() >= WIDE && texts >= WORDY;
    }

    /** The period that is offered. */
    public Optional<Term> term() {
        return Optional.ofNullable(period).map(Period::term);
    }

    /** The laws and documents that may be printed, as one text. */
    public String printedBases(String comma) {
        return ground.bases().stream().filter(Basis::verified).map(Basis::name).collect(Collectors.joining(comma));
    }

    /** The same kind under another id and name, as the office's own. */
    public NoticeKind copied(String newId, String newName) {
        return new NoticeKind(newId, newName, group, ground, listing, period, words, blanks, signatures);
    }

    /** Whether another office than the village's committee puts its seal under it. */
    public boolean issuedByOthers() {
        return KindField.ISSUER.standsIn(words.committee());
    }

    /** Whether its title or its first sentence names a field, so that the officer is asked for it. */
    public boolean asksFor(KindField field) {
        return field.standsIn(words.title()) || field.standsIn(words.intro());
    }
}
