package org.gongkailan.requests;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How and when a request came.
 *
 * @param channel   how
 * @param arrived   the day it was handed in, signed for, or reached the office
 * @param confirmed the day on which it was confirmed with the applicant; null for channels that need none, and while
 *                  it is still to be done
 */
public record Receipt(Channel channel, LocalDate arrived, LocalDate confirmed) {
    public Receipt {
        Objects.requireNonNull(channel);
        Objects.requireNonNull(arrived);
        confirmed = channel.isConfirmed() ? confirmed : null;
    }

    /** The same, confirmed on a day. */
    public Receipt confirmedOn(LocalDate day) {
        return new Receipt(channel, arrived, day);
    }
}
