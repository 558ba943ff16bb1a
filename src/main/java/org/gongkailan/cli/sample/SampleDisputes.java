package org.gongkailan.cli.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.cli.office.Office;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputedAct;
import org.gongkailan.requests.dispute.Role;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.text.Messages;

/** Some of the sample county's answered requests that were fought over: reviews, and lawsuits after and without one. */
final class SampleDisputes {
    private static final int EVERY = 5;
    private static final int TOLD_AFTER = 20;
    private static final int TOLD_LATELY = 5;
    private static final int DECIDED_AFTER = 55;
    private static final int SUED_AFTER = 70;
    private static final int REPLY_DAYS = 10;
    private static final List<CaseResult> RESULTS = List.of(CaseResult.UPHELD, CaseResult.UPHELD, CaseResult.CORRECTED,
            CaseResult.OTHER);

    private final Office office;
    private final LocalDate today;

    SampleDisputes(Office office) {
        this.office = office;
        today = office.disputes().today();
    }

    /** Puts them down; answers how many. */
    int fill() {
        List<DisclosureRequest> answered = office.requests().lists().all(RequestQuery.ALL).stream().map(RequestLine::request)
                .filter(request -> request.finishedOn().filter(day -> day.plusDays(TOLD_AFTER).isBefore(today)).isPresent())
                .toList();
        var disputes = new ArrayList<Dispute>();
        for (int i = 0; i < answered.size(); i += EVERY) {
            DisclosureRequest request = answered.get(i);
            LocalDate told = request.finishedOn().orElseThrow().plusDays(TOLD_AFTER);
            CaseResult result = RESULTS.get(i / EVERY % RESULTS.size());
            CaseStage first = i / EVERY % 4 == 3 ? CaseStage.LITIGATION_DIRECT : CaseStage.REVIEW;
            disputes.add(dispute(request, first, told, result));
            LocalDate sued = told.plusDays(SUED_AFTER);
            if (first == CaseStage.REVIEW && i / EVERY % 3 == 0 && sued.isBefore(today)) {
                disputes.add(dispute(request, CaseStage.LITIGATION_AFTER_REVIEW, sued, CaseResult.UPHELD));
            }
        }
        if (!answered.isEmpty()) {
            disputes.add(dispute(answered.getLast(), CaseStage.REVIEW, today.minusDays(TOLD_LATELY), CaseResult.PENDING));
        }
        office.disputes().saveAll(disputes);
        return disputes.size();
    }

    private Dispute dispute(DisclosureRequest request, CaseStage stage, LocalDate told, CaseResult result) {
        LocalDate closed = told.plusDays(DECIDED_AFTER);
        LocalDate replied = told.plusDays(REPLY_DAYS - 2);
        boolean pending = closed.isAfter(today);
        var applicant = new Applicant(request.applicant().kind(), request.applicant().name(), "", "");
        return new Dispute(Dispute.newId(), stage, applicant, new DisputedAct(request.id(),
                Messages.of("requests.dispute.actOf", request.number().text())), Role.ALONE,
                Messages.of(stage == CaseStage.REVIEW ? "cli.demo.reviewer" : "cli.demo.court"), "",
                new Dispute.Days(told, told.plusDays(REPLY_DAYS), replied.isAfter(today) ? null : replied, pending ? null : closed),
                pending ? CaseResult.PENDING : result, "");
    }
}
