package org.gongkailan.catalogue.law;

import java.util.List;
import java.util.Objects;

/**
 * One law or document of the register.
 *
 * @param title      full title, without 《》; unique in the register
 * @param shortNames other names it goes by
 * @param issue      how it was issued
 * @param standing   whether it still holds
 * @param source     where these facts were taken from
 * @param verified   false where the sources only recall them
 */
public record Law(String title, List<String> shortNames, Issue issue, Standing standing, String source,
                  boolean verified) {
    public Law {
        Objects.requireNonNull(title);
        shortNames = List.copyOf(shortNames);
        Objects.requireNonNull(issue);
        Objects.requireNonNull(standing);
    }

    /** Whether it was repealed or replaced. */
    public boolean repealed() {
        return standing.status() == LawStatus.REPEALED;
    }

    /** The title with number, or else the last edition, as a basis is written: 中华人民共和国教育法（2021年修正）. */
    public String citation() {
        String mark = issue.number() != null ? issue.number() : issue.lastAmended();
        return mark == null ? title : title + "（" + mark + "）";
    }
}
