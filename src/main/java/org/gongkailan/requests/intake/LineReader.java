package org.gongkailan.requests.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.finding.Finding;
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

/** Makes a request of one line; what is wrong is said at its cell. */
final class LineReader {
    private static final Pattern NUMBERED = Pattern.compile("((?:19|20)\\d{2})\\D{0,4}?(\\d{1,6})\\D*$");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,6}");
    private static final int USUAL_EXTENSION = 20;

    private final LineCells<LedgerColumn> cells;
    private final LedgerWords words;

    LineReader(LineCells<LedgerColumn> cells, LedgerWords words) {
        this.cells = cells;
        this.words = words;
    }

    /** Whether there is nothing to read in the line. */
    boolean blank() {
        return cells.text(LedgerColumn.CONTENTS).isEmpty() && cells.text(LedgerColumn.RECEIVED).isEmpty()
                && cells.text(LedgerColumn.APPLICANT).isEmpty();
    }

    /** The request of the line; empty where an error keeps it from being one. */
    Optional<DisclosureRequest> request() {
        cells.judgeErrors();
        String contents = cells.text(LedgerColumn.CONTENTS);
        if (contents.isEmpty()) {
            cells.error("requests.no-contents", LedgerColumn.CONTENTS, "requests.intake.noContents");
        }
        LocalDate received = cells.day(LedgerColumn.RECEIVED);
        if (received == null && cells.text(LedgerColumn.RECEIVED).isEmpty()) {
            cells.error("requests.no-receipt", LedgerColumn.RECEIVED, "requests.intake.noReceipt");
        }
        String name = cells.text(LedgerColumn.APPLICANT);
        ApplicantClass kind = kind(name);
        Channel channel = channel();
        LocalDate confirmed = cells.has(LedgerColumn.CONFIRMED) ? cells.day(LedgerColumn.CONFIRMED) : received;
        List<RequestEvent> events = received == null ? List.of() : events(received);
        if (Finding.anyError(cells.findings())) {
            return Optional.empty();
        }
        return Optional.of(new DisclosureRequest(DisclosureRequest.newId(), number(received),
                new Applicant(kind, name, cells.text(LedgerColumn.IDENTITY), cells.texts(LedgerColumn.CONTACT)),
                new WantedInformation(contents, cells.text(LedgerColumn.FORM)), new Receipt(channel, received, confirmed),
                new Assignment(cells.text(LedgerColumn.SECTION), cells.text(LedgerColumn.PERSON)), events));
    }

    private CaseNumber number(LocalDate received) {
        String text = cells.text(LedgerColumn.NUMBER);
        var numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            return new CaseNumber(Integer.parseInt(numbered.group(1)), Integer.parseInt(numbered.group(2)), text);
        }
        String serial = text.isEmpty() ? cells.text(LedgerColumn.SERIAL) : text;
        boolean plain = PLAIN.matcher(serial).matches();
        return new CaseNumber(received.getYear(), plain ? Integer.parseInt(serial) : 0, plain ? "" : text);
    }

    private ApplicantClass kind(String name) {
        String text = cells.text(LedgerColumn.CLASS);
        Optional<ApplicantClass> said = words.applicantClass(text);
        if (said.isPresent()) {
            return said.get();
        }
        ApplicantClass guess = words.guess(name);
        cells.warning("requests.class-guessed", cells.has(LedgerColumn.CLASS) ? LedgerColumn.CLASS : LedgerColumn.APPLICANT,
                "requests.intake.classGuessed", guess.label());
        return guess;
    }

    private Channel channel() {
        String text = cells.text(LedgerColumn.CHANNEL);
        Optional<Channel> said = words.channel(text);
        if (said.isEmpty() && !text.isEmpty()) {
            cells.warning("requests.channel-unknown", LedgerColumn.CHANNEL, "requests.intake.channelUnknown", text);
        }
        return said.orElse(Channel.IN_PERSON);
    }

    private List<RequestEvent> events(LocalDate received) {
        var events = new ArrayList<RequestEvent>();
        LocalDate asked = cells.day(LedgerColumn.SUPPLEMENT_ASKED);
        LocalDate supplemented = cells.day(LedgerColumn.SUPPLEMENTED);
        LocalDate extended = cells.day(LedgerColumn.EXTENDED);
        LocalDate answered = cells.day(LedgerColumn.ANSWERED);
        Optional<RequestEvent> ending = ending(answered);
        if (asked != null) {
            LocalDate until = supplemented != null ? supplemented : answered != null ? answered.minusDays(1) : asked.plusDays(1);
            LocalDate said = cells.day(LedgerColumn.SUPPLEMENT_UNTIL);
            events.add(new RequestEvent.SupplementAsked(asked, Messages.of("requests.intake.unsaid"), said == null ? until : said));
        }
        if (supplemented != null && asked != null) {
            events.add(new RequestEvent.Supplemented(supplemented, ""));
        }
        if (extended != null) {
            events.add(new RequestEvent.Extended(extended, extension(), Messages.of("requests.intake.unsaid"), ""));
        }
        ending.ifPresent(events::add);
        if (!cells.text(LedgerColumn.REMARK).isEmpty()) {
            events.add(new RequestEvent.Remarked(received, cells.text(LedgerColumn.REMARK)));
        }
        return events;
    }

    private int extension() {
        String text = cells.text(LedgerColumn.EXTENSION_DAYS);
        if (!text.isEmpty() && !PLAIN.matcher(text).matches()) {
            cells.error("requests.no-number", LedgerColumn.EXTENSION_DAYS, "requests.intake.noNumber", text);
            return USUAL_EXTENSION;
        }
        return text.isEmpty() ? USUAL_EXTENSION : Integer.parseInt(text);
    }

    private Optional<RequestEvent> ending(LocalDate answered) {
        String text = cells.text(LedgerColumn.OUTCOME);
        if (text.isEmpty()) {
            if (answered != null) {
                cells.error("requests.no-outcome", LedgerColumn.OUTCOME, "requests.intake.noOutcome");
            }
            return Optional.empty();
        }
        String outcome = words.outcome(text).orElse("");
        if (outcome.equals(LedgerWords.OPEN)) {
            return Optional.empty();
        }
        if (outcome.isEmpty() || outcome.equals(LedgerWords.AMBIGUOUS)) {
            cells.error("requests.outcome-unknown", LedgerColumn.OUTCOME, outcome.isEmpty()
                    ? "requests.intake.outcomeUnknown" : "requests.intake.outcomeAmbiguous", text);
            return Optional.empty();
        }
        if (answered == null) {
            if (cells.text(LedgerColumn.ANSWERED).isEmpty()) {
                cells.error("requests.no-answer", LedgerColumn.ANSWERED, "requests.intake.noAnswer");
            }
            return Optional.empty();
        }
        return Optional.of(outcome.equals(LedgerWords.WITHDRAWN) ? new RequestEvent.Withdrawn(answered,
                text.equals(Messages.of("requests.table.withdrawn")) ? "" : text)
                : new RequestEvent.Answered(answered, Outcome.of(outcome).orElseThrow(), cells.text(LedgerColumn.DOCUMENT), "", ""));
    }
}
