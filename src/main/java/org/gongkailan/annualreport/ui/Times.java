package org.gongkailan.annualreport.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A moment as the officer's wall clock shows it. */
final class Times {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private Times() {
    }

    static String at(Instant moment) {
        return MINUTE.format(moment);
    }
}
