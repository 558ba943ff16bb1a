package org.gongkailan.requests.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.requests.Channel;
import org.gongkailan.requests.Receipt;

/**
 * 条例第三十一条: handed in, that day; posted with signature, the day of signing; an ordinary letter, the day on which it
 * is confirmed with the applicant, which must be the day it arrives; internet and fax, the day both sides confirm.
 */
public final class ReceiptRule {
    /** Place of findings about the day of arrival. */
    public static final String ARRIVED = "arrived";
    /** Place of findings about the day of confirmation. */
    public static final String CONFIRMED = "confirmed";

    private ReceiptRule() {
    }

    /** The day of receipt; empty while it is not confirmed. */
    public static Optional<LocalDate> received(Receipt receipt) {
        return Optional.ofNullable(receipt.channel().isConfirmed() ? receipt.confirmed() : receipt.arrived());
    }

    /** What is wrong with a receipt. */
    public static Optional<Finding> check(Receipt receipt, LocalDate today) {
        LocalDate confirmed = receipt.confirmed();
        if (receipt.arrived().isAfter(today)) {
            return Optional.of(Finding.error("request.future", Place.of(ARRIVED), "requests.check.future", receipt.arrived()));
        }
        if (confirmed == null) {
            return Optional.empty();
        }
        if (confirmed.isAfter(today)) {
            return Optional.of(Finding.error("request.future", Place.of(CONFIRMED), "requests.check.future", confirmed));
        }
        if (confirmed.isBefore(receipt.arrived())) {
            return Optional.of(Finding.error("request.confirmed-early", Place.of(CONFIRMED), "requests.check.confirmedEarly",
                    confirmed, receipt.arrived()));
        }
        return receipt.channel() == Channel.LETTER && !confirmed.equals(receipt.arrived())
                ? Optional.of(Finding.warning("request.confirmed-late", Place.of(CONFIRMED), "requests.check.confirmedLate",
                        confirmed, receipt.arrived())) : Optional.empty();
    }
}
