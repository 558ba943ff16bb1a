package org.gongkailan.catalogue.disclosure;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * 一条发布: something that was published for a row of the catalogue, or is to be.
 *
 * @param id         stable text id
 * @param subject    the row it belongs to
 * @param title      as it stands where it was published; kept whole, however long
 * @param formed     形成或变更日期, from which the time limit runs; null while unknown
 * @param published  发布日期; null while it is only planned
 * @param outlet     渠道 and 地址
 * @param document   id of the document in the library; null for none
 * @param remark     备注; empty for none, never null
 * @param registered who put it down, and when
 */
public record Disclosure(String id, Subject subject, String title, LocalDate formed, LocalDate published,
                         Outlet outlet, String document, String remark, Registration registered) {
    public Disclosure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(title);
        Objects.requireNonNull(outlet);
        remark = remark == null ? "" : remark.strip();
        Objects.requireNonNull(registered);
    }

    /** A new stable id. */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Whether it is still to be published. */
    public boolean planned() {
        return published == null;
    }

    /** The same, published on a day. */
    public Disclosure publishedOn(LocalDate day) {
        return new Disclosure(id, subject, title, formed, day, outlet, document, remark, registered);
    }

    /** The same about a row as it is now. */
    public Disclosure about(Subject now) {
        return new Disclosure(id, now, title, formed, published, outlet, document, remark, registered);
    }
}
