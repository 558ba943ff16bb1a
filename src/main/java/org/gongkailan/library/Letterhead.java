package org.gongkailan.library;

import java.util.List;
import java.util.Objects;

/**
 * What a document says at its head.
 *
 * @param title   标题, as it stands on the paper
 * @param number  文号, e.g. 云政规〔2024〕3号; empty where it has none, never null
 * @param issuers 发文机关, the lead first; empty while unknown
 * @param subject 主题分类, as the office sorts its documents; empty for none, never null
 */
public record Letterhead(String title, String number, List<String> issuers, String subject) {
    public Letterhead {
        Objects.requireNonNull(title);
        number = number == null ? "" : number.strip();
        issuers = List.copyOf(issuers);
        subject = subject == null ? "" : subject.strip();
    }

    /** The body that leads; empty while unknown. */
    public String lead() {
        return issuers.isEmpty() ? "" : issuers.getFirst();
    }
}
