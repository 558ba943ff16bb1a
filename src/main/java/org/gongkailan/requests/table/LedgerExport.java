package org.gongkailan.requests.table;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.write.XlsxWriter;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.dispute.DisputeQuery;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.text.Messages;

/** Writes the ledgers of requests and of disputes as workbooks that the imports read again. */
public final class LedgerExport {
    private final RequestLists requests;
    private final DisputeLedger disputes;
    private final Supplier<String> unit;

    /** @param unit the name of the unit that writes */
    public LedgerExport(RequestLists requests, DisputeLedger disputes, Supplier<String> unit) {
        this.requests = requests;
        this.disputes = disputes;
        this.unit = unit;
    }

    /** A name for the file of the requests, without its ending. */
    public String requestsName() {
        return Messages.of("requests.table.title", unit.get());
    }

    /** A name for the file of the disputes, without its ending. */
    public String disputesName() {
        return Messages.of("requests.table.disputes.title", unit.get());
    }

    /**
     * Writes the requests of a query in the order of the register.
     *
     * @return how many
     * @throws UserProblem if there are none, or the file cannot be written
     */
    public int writeRequests(RequestQuery query, Names names, Path out, Progress progress) {
        List<RequestLine> lines = requests.all(query).stream()
                .sorted(Comparator.comparing((RequestLine line) -> line.request().number().year())
                        .thenComparing(line -> line.request().number().serial())).toList();
        return write(requestsName(), RequestColumns.of(names), lines, out, progress);
    }

    /**
     * Writes the disputes of a query, the earliest first.
     *
     * @return how many
     * @throws UserProblem if there are none, or the file cannot be written
     */
    public int writeDisputes(DisputeQuery query, Names names, Path out, Progress progress) {
        List<Dispute> lines = disputes.page(query).disputes().stream()
                .sorted(Comparator.comparing((Dispute dispute) -> dispute.days().notified()).thenComparing(Dispute::id)).toList();
        return write(disputesName(), DisputeColumns.of(names, requests), lines, out, progress);
    }

    private <T> int write(String title, List<SheetColumn<T>> columns, List<T> lines, Path out, Progress progress) {
        if (lines.isEmpty()) {
            throw new UserProblem("requests.table.nothing");
        }
        new XlsxWriter().write(List.of(new LedgerPaper(unit.get(), title, requests.today()).of(columns, lines)), out, progress);
        return lines.size();
    }
}
