package org.gongkailan.requests.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputedAct;
import org.gongkailan.requests.dispute.Role;

/** Makes a dispute of one line; what is wrong is said at its cell. */
final class DisputeLineReader {
    private static final String AMBIGUOUS = "ambiguous";

    private final LineCells<DisputeColumn> cells;
    private final HeadWords words;
    private final LedgerWords classes;
    private final Function<String, Optional<String>> requests;

    /** @param requests the id of a request by its number */
    DisputeLineReader(LineCells<DisputeColumn> cells, HeadWords words, LedgerWords classes,
                      Function<String, Optional<String>> requests) {
        this.cells = cells;
        this.words = words;
        this.classes = classes;
        this.requests = requests;
    }

    /** Whether there is nothing to read in the line. */
    boolean blank() {
        return cells.text(DisputeColumn.STAGE).isEmpty() && cells.text(DisputeColumn.NOTIFIED).isEmpty()
                && cells.text(DisputeColumn.ACT).isEmpty();
    }

    /** The dispute of the line; empty where an error keeps it from being one. */
    Optional<Dispute> dispute() {
        cells.judgeErrors();
        CaseStage stage = meant("stages", DisputeColumn.STAGE).flatMap(CaseStage::of).orElse(null);
        LocalDate notified = cells.day(DisputeColumn.NOTIFIED);
        if (notified == null && cells.text(DisputeColumn.NOTIFIED).isEmpty()) {
            cells.error("dispute.unnotified", DisputeColumn.NOTIFIED, "requests.dispute.check.unnotified");
        }
        LocalDate replyDue = cells.day(DisputeColumn.REPLY_DUE);
        LocalDate replied = cells.day(DisputeColumn.REPLIED);
        LocalDate closed = cells.day(DisputeColumn.CLOSED);
        Role role = role();
        CaseResult result = cells.text(DisputeColumn.RESULT).isEmpty() ? CaseResult.PENDING
                : meant("results", DisputeColumn.RESULT).flatMap(CaseResult::of).orElse(null);
        if (Finding.anyError(cells.findings())) {
            return Optional.empty();
        }
        return Optional.of(new Dispute(Dispute.newId(), stage, applicant(), act(), role, cells.text(DisputeColumn.AUTHORITY),
                cells.text(DisputeColumn.NUMBER), new Dispute.Days(notified, replyDue, replied, closed), result,
                cells.text(DisputeColumn.REMARK)));
    }

    private Optional<String> meant(String group, DisputeColumn column) {
        String text = cells.text(column);
        Optional<String> word = words.first(group, text);
        if (word.isEmpty()) {
            cells.error("dispute.word-unknown", column, "requests.dispute.intake.unknown", column.label(), text);
        } else if (word.get().equals(AMBIGUOUS)) {
            cells.error("dispute.word-ambiguous", column, "requests.dispute.intake.ambiguous", column.label(), text);
        }
        return word;
    }

    private Role role() {
        if (cells.text(DisputeColumn.ROLE).isEmpty()) {
            return Role.ALONE;
        }
        return switch (meant("roles", DisputeColumn.ROLE).orElse("")) {
            case "original" -> Role.ORIGINAL;
            case "reviewer" -> Role.REVIEWER;
            default -> Role.ALONE;
        };
    }

    private Applicant applicant() {
        String name = cells.text(DisputeColumn.APPLICANT);
        ApplicantClass kind = classes.applicantClass(cells.text(DisputeColumn.CLASS)).orElseGet(() -> classes.guess(name));
        return new Applicant(kind, name, "", "");
    }

    private DisputedAct act() {
        String number = cells.text(DisputeColumn.REQUEST);
        Optional<String> request = number.isEmpty() ? Optional.empty() : requests.apply(number);
        if (!number.isEmpty() && request.isEmpty()) {
            cells.warning("dispute.no-request", DisputeColumn.REQUEST, "requests.dispute.intake.noRequest", number);
        }
        return new DisputedAct(request.orElse(null), cells.text(DisputeColumn.ACT));
    }
}
