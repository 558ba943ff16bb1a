package org.gongkailan.library;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkailan.text.Pinyin;

/**
 * Which documents a list shows.
 *
 * @param states  those in any of these states; empty for all
 * @param kind    the one kind; null for all
 * @param issuer  the one body among the issuers; null for all
 * @param subject the one subject; null for all
 * @param year    the one year of issue; null for all
 * @param ids     these alone; null for all
 * @param find    words that must stand in it, each anywhere, or their initials in pinyin; blank for none
 */
public record DocumentQuery(Set<DocumentState> states, DocumentKind kind, String issuer, String subject, Integer year,
                            Set<String> ids, String find) {
    /** All of them. */
    public static final DocumentQuery ALL = new DocumentQuery(Set.of(), null, null, null, null, null, "");
    /** What holds today. */
    public static final DocumentQuery IN_FORCE = ALL.in(Set.of(DocumentState.IN_FORCE, DocumentState.EXPIRING));

    public DocumentQuery {
        states = Set.copyOf(states);
        Objects.requireNonNull(find);
    }

    /** The same in some states only. */
    public DocumentQuery in(Set<DocumentState> some) {
        return new DocumentQuery(some, kind, issuer, subject, year, ids, find);
    }

    /** The same of one kind; null for all. */
    public DocumentQuery of(DocumentKind one) {
        return new DocumentQuery(states, one, issuer, subject, year, ids, find);
    }

    /** The same of one issuer; null for all. */
    public DocumentQuery from(String one) {
        return new DocumentQuery(states, kind, one, subject, year, ids, find);
    }

    /** The same with words to find. */
    public DocumentQuery finding(String words) {
        return new DocumentQuery(states, kind, issuer, subject, year, ids, words);
    }

    /** The same among some documents only, such as those behind a number of a report; null for all. */
    public DocumentQuery among(Set<String> some) {
        return new DocumentQuery(states, kind, issuer, subject, year, some, find);
    }

    boolean letsState(DocumentState state) {
        return states.isEmpty() || states.contains(state);
    }

    /** Whether a document passes, whatever its state. */
    boolean lets(OfficialDocument document) {
        var head = document.head();
        return (kind == null || kind == document.kind())
                && (issuer == null || head.issuers().contains(issuer))
                && (subject == null || subject.equals(head.subject()))
                && (year == null || document.dates().issued() != null && document.dates().issued().getYear() == year)
                && (ids == null || ids.contains(document.id()))
                && (find.isBlank() || Arrays.stream(find.strip().split("[\\s\\p{Z}]+"))
                        .allMatch(word -> Pinyin.finds(words(document), word)));
    }

    private static String words(OfficialDocument document) {
        var head = document.head();
        return String.join("\n", Stream.concat(Stream.of(head.title(), head.number(), head.subject(), document.remark(),
                document.where().text()), Stream.concat(head.issuers().stream(), by(document).stream())).toList());
    }

    private static List<String> by(OfficialDocument document) {
        return document.changes().stream().map(change -> change.by().words()).toList();
    }
}
