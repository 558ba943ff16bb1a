package org.gongkailan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days read so far from a notice.
 *
 * @param off    days off
 * @param makeUp days named as worked
 */
record NoticeDays(List<LocalDate> off, List<LocalDate> makeUp) {
    NoticeDays() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
