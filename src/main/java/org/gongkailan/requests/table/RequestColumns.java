package org.gongkailan.requests.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.EventWords;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.intake.LedgerColumn;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.text.Messages;

/**
 * The columns of 依申请公开台账 as a workbook. All but the last three are read again by the import; what stands in 办理经过
 * only is said there in words.
 */
final class RequestColumns {
    private RequestColumns() {
    }

    static List<SheetColumn<RequestLine>> of(Names names) {
        var columns = new ArrayList<SheetColumn<RequestLine>>();
        columns.add(text(LedgerColumn.NUMBER, 74, request -> request.number().text()));
        columns.add(text(LedgerColumn.APPLICANT, 60, request -> names == Names.MASKED ? request.applicant().masked()
                : request.applicant().name()));
        columns.add(text(LedgerColumn.CLASS, 52, request -> request.applicant().kind().label()));
        if (names == Names.WHOLE) {
            columns.add(text(LedgerColumn.IDENTITY, 90, request -> request.applicant().identity()));
            columns.add(text(LedgerColumn.CONTACT, 90, request -> request.applicant().contact()));
        }
        columns.add(text(LedgerColumn.CONTENTS, 190, request -> request.wanted().description()));
        columns.add(text(LedgerColumn.FORM, 48, request -> request.wanted().form()));
        columns.add(text(LedgerColumn.CHANNEL, 56, request -> request.receipt().channel().label()));
        columns.add(day(LedgerColumn.RECEIVED, request -> request.receipt().arrived()));
        columns.add(day(LedgerColumn.CONFIRMED, request -> request.receipt().confirmed()));
        columns.add(text(LedgerColumn.SECTION, 60, request -> request.assignment().section()));
        columns.add(text(LedgerColumn.PERSON, 48, request -> request.assignment().person()));
        steps(columns);
        columns.add(text(LedgerColumn.REMARK, 90, request -> request.all(RequestEvent.Remarked.class)
                .map(RequestEvent.Remarked::text).collect(Collectors.joining(Messages.of("requests.table.semicolon")))));
        columns.add(SheetColumn.day(Messages.of("requests.table.due"),
                line -> line.reckoning().answer() == null ? null : line.reckoning().answer().day()));
        columns.add(SheetColumn.text(Messages.of("requests.table.state"), 52, line -> line.state().label()));
        columns.add(SheetColumn.text(Messages.of("requests.table.history"), 150, line -> history(line.request())));
        return columns;
    }

    private static void steps(List<SheetColumn<RequestLine>> columns) {
        columns.add(event(LedgerColumn.SUPPLEMENT_ASKED, RequestEvent.SupplementAsked.class, RequestEvent.SupplementAsked::on));
        columns.add(event(LedgerColumn.SUPPLEMENT_UNTIL, RequestEvent.SupplementAsked.class, RequestEvent.SupplementAsked::until));
        columns.add(event(LedgerColumn.SUPPLEMENTED, RequestEvent.Supplemented.class, RequestEvent.Supplemented::on));
        columns.add(event(LedgerColumn.EXTENDED, RequestEvent.Extended.class, RequestEvent.Extended::on));
        columns.add(SheetColumn.number(LedgerColumn.EXTENSION_DAYS.label(), 44, line -> line.request()
                .last(RequestEvent.Extended.class).map(RequestEvent.Extended::workingDays).orElse(null)));
        columns.add(event(LedgerColumn.ANSWERED, RequestEvent.Ending.class, RequestEvent::on));
        columns.add(text(LedgerColumn.OUTCOME, 90, request -> request.ending().map(RequestColumns::outcome).orElse(null)));
        columns.add(text(LedgerColumn.DOCUMENT, 84, request -> request.last(RequestEvent.Answered.class)
                .map(RequestEvent.Answered::document).orElse(null)));
    }

    private static String outcome(RequestEvent.Ending ending) {
        return ending instanceof RequestEvent.Withdrawn ? Messages.of("requests.table.withdrawn") : ending.outcome().label();
    }

    // Titles and days only: details may name third parties.
    private static String history(DisclosureRequest request) {
        return request.events().stream().map(event -> Messages.of("requests.table.event", event.on(), EventWords.title(event)))
                .collect(Collectors.joining("\n"));
    }

    private static SheetColumn<RequestLine> text(LedgerColumn column, double width, Function<DisclosureRequest, Object> value) {
        return SheetColumn.text(column.label(), width, line -> value.apply(line.request()));
    }

    private static SheetColumn<RequestLine> day(LedgerColumn column, Function<DisclosureRequest, Object> value) {
        return SheetColumn.day(column.label(), line -> value.apply(line.request()));
    }

    private static <E extends RequestEvent> SheetColumn<RequestLine> event(LedgerColumn column, Class<E> kind,
                                                                           Function<E, Object> value) {
        return day(column, request -> Optional.of(request).flatMap(of -> of.last(kind)).map(value).orElse(null));
    }
}
