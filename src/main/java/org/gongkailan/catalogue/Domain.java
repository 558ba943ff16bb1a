package org.gongkailan.catalogue;

import java.util.Objects;

/**
 * 领域: one of the 26 domains with a ministry's guideline, the village list (V1), or a domain of the unit's own
 * (交通运输, 旅游 …), whose code starts with {@code Z}.
 *
 * @param code e.g. 03; sorts the domains
 * @param name without the word 领域, e.g. 义务教育
 */
public record Domain(String code, String name) {
    public Domain {
        Objects.requireNonNull(code);
        Objects.requireNonNull(name);
    }

    /** Whether the unit made this domain itself. */
    public boolean own() {
        return code.startsWith("Z");
    }
}
