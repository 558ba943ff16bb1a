package org.gongkailan.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.units.UnitLevel;

/** What is wrong with a document. Findings stand at the names of the fields: {@link #TITLE} … */
public final class DocumentCheck {
    /** Place of findings about the kind. */
    public static final String KIND = "kind";
    /** Place of findings about the title. */
    public static final String TITLE = "title";
    /** Place of findings about 文号. */
    public static final String NUMBER = "number";
    /** Place of findings about the issuers. */
    public static final String ISSUERS = "issuers";
    /** Place of findings about 成文日期. */
    public static final String MADE = "made";
    /** Place of findings about the day of publication. */
    public static final String PUBLISHED = "published";
    /** Place of findings about 施行日期. */
    public static final String IN_FORCE = "inForce";
    /** Place of findings about 有效期. */
    public static final String VALIDITY = "validity";
    /** Place of findings about what was decided since. */
    public static final String CHANGES = "changes";

    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final int FAR_YEARS = 50;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private final LocalDate today;
    private final UnitLevel level;
    private final Map<String, Set<String>> idsByNumber;

    /**
     * @param today       the last day on which something can have been made
     * @param level       of the office whose library it is
     * @param idsByNumber which documents have a number, by its plain form
     */
    public DocumentCheck(LocalDate today, UnitLevel level, Map<String, Set<String>> idsByNumber) {
        this.today = today;
        this.level = level;
        this.idsByNumber = idsByNumber;
    }

    /** Everything that is wrong with a document; an error keeps it from being stored. */
    public List<Finding> check(OfficialDocument document) {
        var found = new ArrayList<Finding>();
        kind(document, found);
        head(document, found);
        dates(document.dates(), document.counted(), found);
        validity(document, found);
        changes(document, found);
        return found;
    }

    private void kind(OfficialDocument document, List<Finding> found) {
        var power = RegulationPower.shipped();
        if (document.kind() == DocumentKind.REGULATION && document.ours() && !power.has(level)) {
            found.add(Finding.error("document.level", Place.of(KIND), "library.check.level", level.label(), power.law()));
        }
    }

    private void head(OfficialDocument document, List<Finding> found) {
        var head = document.head();
        if (head.title().isBlank()) {
            found.add(Finding.error("document.untitled", Place.of(TITLE), "library.check.untitled"));
        } else if (CONTROL.matcher(head.title() + head.number()).find()) {
            found.add(Finding.error("document.control", Place.of(TITLE), "library.check.control"));
        }
        if (head.number().isEmpty() && document.counted()) {
            found.add(Finding.warning("document.numberless", Place.of(NUMBER), "library.check.numberless"));
        }
        if (idsByNumber.getOrDefault(DocumentNumber.plain(head.number()), Set.of()).stream()
                .anyMatch(id -> !id.equals(document.id()))) {
            found.add(Finding.warning("document.number-twice", Place.of(NUMBER), "library.check.numberTwice", head.number()));
        }
        LocalDate made = document.dates().made();
        DocumentNumber.year(head.number()).filter(year -> made != null && made.getYear() != year).ifPresent(year ->
                found.add(Finding.warning("document.number-year", Place.of(NUMBER), "library.check.numberYear", year,
                        made.getYear())));
        if (head.issuers().isEmpty() && document.counted()) {
            found.add(Finding.notice("document.no-issuer", Place.of(ISSUERS), "library.check.noIssuer"));
        }
    }

    private void dates(DocumentDates dates, boolean counted, List<Finding> found) {
        notAfterToday(MADE, dates.made(), found);
        notAfterToday(PUBLISHED, dates.published(), found);
        if (odd(dates.inForce())) {
            found.add(Finding.error("document.odd-day", Place.of(IN_FORCE), "library.check.oddDay", dates.inForce()));
        }
        if (dates.made() != null && dates.published() != null && dates.published().isBefore(dates.made())) {
            found.add(Finding.error("document.published-early", Place.of(PUBLISHED), "library.check.publishedEarly",
                    dates.published(), dates.made()));
        }
        LocalDate said = dates.published() != null ? dates.published() : dates.made();
        if (said != null && dates.inForce() != null && dates.inForce().isBefore(said)) {
            found.add(Finding.warning("document.in-force-early", Place.of(IN_FORCE), "library.check.inForceEarly",
                    dates.inForce(), said));
        }
        if (counted && dates.issued() == null) {
            found.add(Finding.warning("document.undated", Place.of(MADE), "library.check.undated"));
        }
    }

    private void notAfterToday(String place, LocalDate day, List<Finding> found) {
        if (odd(day)) {
            found.add(Finding.error("document.odd-day", Place.of(place), "library.check.oddDay", day));
        } else if (day != null && day.isAfter(today)) {
            found.add(Finding.error("document.future", Place.of(place), "library.check.future", day));
        }
    }

    private boolean odd(LocalDate day) {
        return day != null && (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(FAR_YEARS)));
    }

    private void validity(OfficialDocument document, List<Finding> found) {
        LocalDate until = document.validity().until();
        LocalDate begins = document.dates().begins();
        if (until != null && begins != null && until.isBefore(begins)) {
            found.add(Finding.error("document.validity-early", Place.of(VALIDITY), "library.check.validityEarly", until,
                    begins));
        } else if (odd(until)) {
            found.add(Finding.error("document.odd-day", Place.of(VALIDITY), "library.check.oddDay", until));
        }
    }

    private void changes(OfficialDocument document, List<Finding> found) {
        LocalDate issued = document.dates().issued();
        for (StatusChange change : document.changes()) {
            if (issued != null && change.day().isBefore(issued)) {
                found.add(Finding.error("document.change-early", Place.of(CHANGES), "library.check.changeEarly",
                        change.kind().label(), change.day(), issued));
            }
            if (odd(change.day()) || odd(change.until())) {
                found.add(Finding.error("document.odd-day", Place.of(CHANGES), "library.check.oddDay", change.day()));
            }
            if (change.until() != null && change.until().isBefore(change.day())) {
                found.add(Finding.error("document.kept-early", Place.of(CHANGES), "library.check.keptEarly",
                        change.until(), change.day()));
            }
        }
        Stream.of(StatusChange.Kind.REPEALED, StatusChange.Kind.LAPSED).filter(kind -> document.changes().stream()
                .filter(change -> change.kind() == kind).count() > 1).forEach(kind -> found.add(Finding.warning(
                        "document.ended-twice", Place.of(CHANGES), "library.check.endedTwice", kind.label())));
    }
}
