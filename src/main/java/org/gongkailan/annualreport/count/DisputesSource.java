package org.gongkailan.annualreport.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.DisputeFigure;
import org.gongkailan.annualreport.DisputeResult;
import org.gongkailan.annualreport.DisputeStage;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.CaseStage;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeCounts;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.text.Messages;

/** 复议诉讼台账 as the source of table 4. */
public final class DisputesSource implements FigureSource {
    private final DisputeLedger disputes;
    private final String screen;

    /** @param screen on which a dispute is opened */
    public DisputesSource(DisputeLedger disputes, String screen) {
        this.disputes = disputes;
        this.screen = screen;
    }

    @Override
    public Map<Figure, Long> counts(int year) {
        var counts = new LinkedHashMap<Figure, Long>();
        if (!disputes.all().isEmpty()) {
            DisputeCounts counted = disputes.counts(year);
            for (DisputeStage stage : DisputeStage.values()) {
                for (DisputeResult result : DisputeResult.RESULTS) {
                    counts.put(stage.with(result), (long) ids(counted, stage.with(result)).size());
                }
            }
        }
        return counts;
    }

    @Override
    public List<CaseBehind> cases(int year, Figure figure) {
        return figure instanceof DisputeFigure cell ? ids(disputes.counts(year), cell).stream()
                .flatMap(id -> disputes.find(id).stream()).map(this::line).toList() : List.of();
    }

    private CaseBehind line(Dispute dispute) {
        String words = dispute.act().words().isEmpty() ? dispute.authority() : dispute.act().words();
        return new CaseBehind(dispute.id(), Messages.of("requests.dispute.behind", dispute.applicant().masked(), words),
                dispute.number(), screen);
    }

    private static List<String> ids(DisputeCounts counts, DisputeFigure cell) {
        CaseStage stage = CaseStage.of(cell.stage().id()).orElseThrow();
        return counts.ids(stage, CaseResult.of(cell.result().id()).orElse(null));
    }
}
