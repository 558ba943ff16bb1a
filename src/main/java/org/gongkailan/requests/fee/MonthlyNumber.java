package org.gongkailan.requests.fee;

import java.util.List;
import org.gongkailan.requests.Applicant;
import org.gongkailan.requests.DisclosureRequest;

/** Which one of an applicant's requests of a calendar month a request is (国办函〔2020〕109号第四条). */
public final class MonthlyNumber {
    private MonthlyNumber() {
    }

    /**
     * The running number, from 1. One applicant is one name in one class: ID numbers are not kept.
     *
     * @param month the requests received in its month, in the order of receipt
     */
    public static int of(DisclosureRequest request, List<DisclosureRequest> month) {
        int number = 1;
        for (DisclosureRequest earlier : month) {
            if (earlier.id().equals(request.id())) {
                return number;
            }
            number += isSame(earlier.applicant(), request.applicant()) ? 1 : 0;
        }
        return number;
    }

    private static boolean isSame(Applicant one, Applicant other) {
        return !one.name().isEmpty() && one.kind() == other.kind() && one.name().equals(other.name());
    }
}
