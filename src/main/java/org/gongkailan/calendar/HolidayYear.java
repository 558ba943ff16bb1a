package org.gongkailan.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * What the State Council fixed for one year. Its days may lie in the December before: 2018-12-29 is a make-up day of
 * the 2019 notice.
 *
 * @param year       the year the notices are about
 * @param notices    addresses or document numbers of the notices, the later ones amending the first
 * @param offDays    days off
 * @param makeUpDays days named as worked
 */
public record HolidayYear(int year, List<String> notices, List<LocalDate> offDays, List<LocalDate> makeUpDays) {
    public HolidayYear {
        notices = List.copyOf(notices);
        offDays = List.copyOf(offDays);
        makeUpDays = List.copyOf(makeUpDays);
    }
}
