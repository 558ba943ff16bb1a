package org.gongkailan.requests;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;

/** What happened to a request, in words. */
public final class EventWords {
    private EventWords() {
    }

    /** In two to six characters, e.g. 告知补正. */
    public static String title(RequestEvent event) {
        return switch (event) {
            case RequestEvent.SupplementAsked asked -> Messages.of("requests.event.supplementAsked");
            case RequestEvent.Supplemented supplemented -> Messages.of("requests.event.supplemented");
            case RequestEvent.Extended extended -> Messages.of("requests.event.extended");
            case RequestEvent.Consulted asked -> Messages.of("requests.event.consulted", asked.consultee().label());
            case RequestEvent.OpinionReceived opinion -> Messages.of("requests.event.opinion");
            case RequestEvent.ReasonsAsked asked -> Messages.of("requests.event.reasonsAsked");
            case RequestEvent.Postponed postponed -> Messages.of("requests.event.postponed");
            case RequestEvent.FeeNoticed noticed -> Messages.of("requests.event.feeNoticed");
            case RequestEvent.FeePaid paid -> Messages.of("requests.event.feePaid");
            case RequestEvent.Transferred transferred -> Messages.of("requests.event.transferred");
            case RequestEvent.Answered answered -> Messages.of("requests.event.answered");
            case RequestEvent.Withdrawn withdrawn -> Messages.of("requests.event.withdrawn");
            case RequestEvent.Archived archived -> Messages.of("requests.event.archived");
            case RequestEvent.LetterIssued issued -> Messages.of("requests.event.letterIssued");
            case RequestEvent.Remarked remarked -> Messages.of("requests.event.remarked");
        };
    }

    /** What more there is to say of it; may be empty. */
    public static String details(RequestEvent event) {
        return switch (event) {
            case RequestEvent.SupplementAsked asked -> line(Messages.of("requests.event.until", asked.until()), asked.what());
            case RequestEvent.Supplemented supplemented -> supplemented.remark();
            case RequestEvent.Extended extended -> line(Messages.of("requests.event.days", extended.workingDays()),
                    Messages.of("requests.event.consent", extended.consent()), extended.reason());
            case RequestEvent.Consulted asked -> line(asked.name(), asked.delivered() == null ? ""
                    : Messages.of("requests.event.delivered", asked.delivered()));
            case RequestEvent.OpinionReceived opinion -> line(opinion.agrees() ? Messages.of("requests.event.agrees")
                    : Messages.of("requests.event.refuses"), opinion.reason());
            case RequestEvent.ReasonsAsked asked -> asked.remark();
            case RequestEvent.Postponed postponed -> line(Messages.of("requests.event.until", postponed.until()),
                    postponed.reason());
            case RequestEvent.FeeNoticed noticed -> line(fee(noticed.fee()), noticed.delivered() == null ? ""
                    : Messages.of("requests.event.delivered", noticed.delivered()));
            case RequestEvent.FeePaid paid -> Messages.of("requests.event.yuan", yuan(paid.fen()));
            case RequestEvent.Transferred transferred -> line(transferred.to(), transferred.reason());
            case RequestEvent.Answered answered -> line(answered.outcome().label(), answered.document(),
                    answered.rightAuthority(), answered.remark());
            case RequestEvent.Withdrawn withdrawn -> withdrawn.reason();
            case RequestEvent.Archived archived -> archived.place();
            case RequestEvent.LetterIssued issued -> line(issued.name(), issued.document());
            case RequestEvent.Remarked remarked -> remarked.text();
        };
    }

    /** A fee in words, e.g. 按量（页）120，1100.00元. */
    public static String fee(Fee fee) {
        return Messages.of("requests.event.fee", fee.basis().label(), fee.count(), yuan(fee.fen()));
    }

    /** An amount of fen in yuan. */
    public static String yuan(long fen) {
        return Yuan.plain(BigDecimal.valueOf(fen, 2));
    }

    private static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(Messages.of("requests.event.comma")));
    }
}
