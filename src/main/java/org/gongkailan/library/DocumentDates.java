package org.gongkailan.library;

import java.time.LocalDate;

/**
 * The three days of a document; each null while unknown.
 *
 * @param made      成文日期
 * @param published 公布（发布）日期
 * @param inForce   施行日期
 */
public record DocumentDates(LocalDate made, LocalDate published, LocalDate inForce) {
    /** None of them is known. */
    public static final DocumentDates NONE = new DocumentDates(null, null, null);

    /** The day whose year counts it as issued: 成文日期, else the next that is known; null if none is. */
    public LocalDate issued() {
        return made != null ? made : published != null ? published : inForce;
    }

    /** The first day it holds: 施行日期, else the day of publication, else 成文日期; null if none is known. */
    public LocalDate begins() {
        return inForce != null ? inForce : published != null ? published : made;
    }
}
