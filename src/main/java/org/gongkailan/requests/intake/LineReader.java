package org.gongkailan.requests.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.officefile.CellKind;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.Assignment;
import org.gongkailan.requests.CaseNumber;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Receipt;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.WantedInformation;
import org.gongkailan.text.Messages;

/** Makes a request of one line; what is wrong is said at its cell. One object per line. */
final class LineReader {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\n]]");
    private static final Pattern NUMBERED = Pattern.compile("((?:19|20)\\d{2})\\D{0,4}?(\\d{1,6})\\D*$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,6}");
    private static final int USUAL_EXTENSION = 20;

    private final LedgerHead head;
    private final SheetRow row;
    private final LedgerWords words;
    private final List<Finding> findings = new ArrayList<>();

    LineReader(LedgerHead head, SheetRow row, LedgerWords words) {
        this.head = head;
        this.row = row;
        this.words = words;
    }

    /** What was found wrong while reading. */
    List<Finding> findings() {
        return findings;
    }

    /** Whether there is nothing to read in the line. */
    boolean blank() {
        return text(LedgerColumn.CONTENTS).isEmpty() && text(LedgerColumn.RECEIVED).isEmpty()
                && text(LedgerColumn.APPLICANT).isEmpty();
    }

    Place place(LedgerColumn column) {
        return row.place(Math.max(0, head.column(column)));
    }

    String text(LedgerColumn column) {
        int at = head.column(column);
        return at < 0 ? "" : INVISIBLE.matcher(row.text(at)).replaceAll("").strip();
    }

    /** The request of the line; empty where an error keeps it from being one. */
    Optional<DisclosureRequest> request() {
        for (int column = 0; column < row.cells().size(); column++) {
            if (row.cell(column).kind() == CellKind.ERROR && column < head.uses().size()
                    && head.uses().get(column) != LedgerColumn.NONE) {
                findings.add(Finding.error("requests.cell-error", row.place(column), "requests.intake.cellError", row.text(column)));
            }
        }
        String contents = text(LedgerColumn.CONTENTS);
        if (contents.isEmpty()) {
            findings.add(Finding.error("requests.no-contents", place(LedgerColumn.CONTENTS), "requests.intake.noContents"));
        }
        LocalDate received = day(LedgerColumn.RECEIVED);
        if (received == null && text(LedgerColumn.RECEIVED).isEmpty()) {
            findings.add(Finding.error("requests.no-receipt", place(LedgerColumn.RECEIVED), "requests.intake.noReceipt"));
        }
        String name = text(LedgerColumn.APPLICANT);
        ApplicantClass kind = kind(name);
        Channel channel = channel();
        List<RequestEvent> events = received == null ? List.of() : events(received);
        if (Finding.anyError(findings)) {
            return Optional.empty();
        }
        return Optional.of(new DisclosureRequest(DisclosureRequest.newId(), number(received),
                new Applicant(kind, name, text(LedgerColumn.IDENTITY), contact()),
                new WantedInformation(contents, text(LedgerColumn.FORM)), new Receipt(channel, received, received),
                new Assignment(text(LedgerColumn.SECTION), text(LedgerColumn.PERSON)), events));
    }

    private String contact() {
        var parts = new ArrayList<String>();
        for (int column = 0; column < head.uses().size(); column++) {
            String part = INVISIBLE.matcher(row.text(column)).replaceAll("").strip();
            if (head.uses().get(column) == LedgerColumn.CONTACT && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }

    private CaseNumber number(LocalDate received) {
        String text = text(LedgerColumn.NUMBER);
        var numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            return new CaseNumber(Integer.parseInt(numbered.group(1)), Integer.parseInt(numbered.group(2)), text);
        }
        String serial = text.isEmpty() ? text(LedgerColumn.SERIAL) : text;
        boolean plain = PLAIN.matcher(serial).matches();
        return new CaseNumber(received.getYear(), plain ? Integer.parseInt(serial) : 0, plain ? "" : text);
    }

    private ApplicantClass kind(String name) {
        String text = text(LedgerColumn.CLASS);
        Optional<ApplicantClass> said = words.applicantClass(text);
        if (said.isPresent()) {
            return said.get();
        }
        ApplicantClass guess = words.guess(name);
        findings.add(Finding.warning("requests.class-guessed", place(head.column(LedgerColumn.CLASS) < 0
                ? LedgerColumn.APPLICANT : LedgerColumn.CLASS), "requests.intake.classGuessed", guess.label()));
        return guess;
    }

    private Channel channel() {
        String text = text(LedgerColumn.CHANNEL);
        Optional<Channel> said = words.channel(text);
        if (said.isEmpty() && !text.isEmpty()) {
            findings.add(Finding.warning("requests.channel-unknown", place(LedgerColumn.CHANNEL),
                    "requests.intake.channelUnknown", text));
        }
        return said.orElse(Channel.IN_PERSON);
    }

    private List<RequestEvent> events(LocalDate received) {
        var events = new ArrayList<RequestEvent>();
        LocalDate asked = day(LedgerColumn.SUPPLEMENT_ASKED);
        LocalDate supplemented = day(LedgerColumn.SUPPLEMENTED);
        LocalDate extended = day(LedgerColumn.EXTENDED);
        LocalDate answered = day(LedgerColumn.ANSWERED);
        Optional<RequestEvent> ending = ending(answered);
        if (asked != null) {
            LocalDate until = supplemented != null ? supplemented : answered != null ? answered.minusDays(1) : asked.plusDays(1);
            events.add(new RequestEvent.SupplementAsked(asked, Messages.of("requests.intake.unsaid"), until));
        }
        if (supplemented != null && asked != null) {
            events.add(new RequestEvent.Supplemented(supplemented, ""));
        }
        if (extended != null) {
            events.add(new RequestEvent.Extended(extended, USUAL_EXTENSION, Messages.of("requests.intake.unsaid"), ""));
        }
        ending.ifPresent(events::add);
        if (!text(LedgerColumn.REMARK).isEmpty()) {
            events.add(new RequestEvent.Remarked(received, text(LedgerColumn.REMARK)));
        }
        return events;
    }

    private Optional<RequestEvent> ending(LocalDate answered) {
        String text = text(LedgerColumn.OUTCOME);
        if (text.isEmpty()) {
            if (answered != null) {
                findings.add(Finding.error("requests.no-outcome", place(LedgerColumn.OUTCOME), "requests.intake.noOutcome"));
            }
            return Optional.empty();
        }
        String outcome = words.outcome(text).orElse("");
        if (outcome.equals(LedgerWords.OPEN)) {
            return Optional.empty();
        }
        if (outcome.isEmpty() || outcome.equals(LedgerWords.AMBIGUOUS)) {
            findings.add(Finding.error("requests.outcome-unknown", place(LedgerColumn.OUTCOME), outcome.isEmpty()
                    ? "requests.intake.outcomeUnknown" : "requests.intake.outcomeAmbiguous", text));
            return Optional.empty();
        }
        if (answered == null) {
            if (text(LedgerColumn.ANSWERED).isEmpty()) {
                findings.add(Finding.error("requests.no-answer", place(LedgerColumn.ANSWERED), "requests.intake.noAnswer"));
            }
            return Optional.empty();
        }
        return Optional.of(outcome.equals(LedgerWords.WITHDRAWN) ? new RequestEvent.Withdrawn(answered, text)
                : new RequestEvent.Answered(answered, Outcome.of(outcome).orElseThrow(), text(LedgerColumn.DOCUMENT), "", ""));
    }

    private LocalDate day(LedgerColumn column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = LedgerDay.of(text);
        if (day.isEmpty()) {
            findings.add(Finding.error("requests.no-day", place(column), "requests.intake.noDay", text));
        }
        return day.orElse(null);
    }
}
