package org.gongkailan.annualreport.count;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.RequestColumn;
import org.gongkailan.annualreport.RequestFigure;
import org.gongkailan.annualreport.RequestRow;
import org.gongkailan.annualreport.binding.FactFigure;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.ledger.RequestCounts;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.text.Messages;

/** 依申请公开台账 as the source of table 3 and of the 信息处理费 that section six reports. */
public final class RequestsSource implements FigureSource {
    private static final BigDecimal FEN = BigDecimal.valueOf(100);

    private final RequestLists requests;
    private final String screen;

    /** @param screen on which a request is opened */
    public RequestsSource(RequestLists requests, String screen) {
        this.requests = requests;
        this.screen = screen;
    }

    @Override
    public Map<Figure, Long> counts(int year) {
        RequestCounts counts = requests.counts(year);
        var cells = new LinkedHashMap<Figure, Long>();
        if (counts.cases(RequestCounts.RECEIVED, null).isEmpty()
                && counts.cases(RequestCounts.CARRIED_IN, null).isEmpty()) {
            return cells;
        }
        for (RequestRow row : RequestRow.values()) {
            if (row != RequestRow.OTHER_UNDIVIDED && row != RequestRow.HANDLED_TOTAL) {
                RequestColumn.CLASSES.forEach(column -> cells.put(row.in(column),
                        (long) counts.cases(row.id(), applicant(column)).size()));
            }
        }
        return cells;
    }

    @Override
    public List<CaseBehind> cases(int year, Figure figure) {
        if (!(figure instanceof RequestFigure cell)) {
            return List.of();
        }
        List<String> ids = requests.counts(year).cases(cell.row().id(), applicant(cell.column()));
        return requests.lines(ids).stream().map(line -> behind(line.request())).toList();
    }

    /** Notices sent, the amounts asked for and the amounts paid in the year, in yuan. */
    @Override
    public List<FactFigure> facts(int year) {
        if (counts(year).isEmpty()) {
            return List.of();
        }
        List<RequestEvent.FeeNoticed> noticed = events(RequestEvent.FeeNoticed.class).stream()
                .filter(event -> event.on().getYear() == year).toList();
        List<RequestEvent.FeePaid> paid = events(RequestEvent.FeePaid.class).stream()
                .filter(event -> event.on().getYear() == year).toList();
        return List.of(
                new FactFigure("fact.fees.noticed", Messages.of("report.fact.fees.noticed"),
                        BigDecimal.valueOf(noticed.size())),
                new FactFigure("fact.fees.asked", Messages.of("report.fact.fees.asked"),
                        yuan(noticed.stream().mapToLong(event -> event.fee().fen()).sum())),
                new FactFigure("fact.fees.paid", Messages.of("report.fact.fees.paid"),
                        yuan(paid.stream().mapToLong(RequestEvent.FeePaid::fen).sum())));
    }

    private <E extends RequestEvent> List<E> events(Class<E> kind) {
        return requests.all(RequestQuery.ALL).stream().flatMap(line -> line.request().all(kind)).toList();
    }

    private CaseBehind behind(DisclosureRequest request) {
        return new CaseBehind(request.id(), request.number().text() + "\u3000" + request.applicant().masked(),
                request.receipt().arrived().toString(), screen);
    }

    private static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen).divide(FEN);
    }

    private static ApplicantClass applicant(RequestColumn column) {
        return ApplicantClass.of(column.id()).orElse(null);
    }
}
