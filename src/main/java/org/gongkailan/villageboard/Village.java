package org.gongkailan.villageboard;

import java.util.Objects;

/**
 * A village as a roll names it; two townships may each have one of the same name.
 *
 * @param township 乡镇; empty if the roll has no such column
 * @param name     行政村; empty for rows without a village
 */
public record Village(String township, String name) implements Comparable<Village> {
    public Village {
        Objects.requireNonNull(township);
        Objects.requireNonNull(name);
    }

    /** E.g. 石桥镇西湾村. */
    public String label() {
        return township + name;
    }

    /** Whether the roll says which village it is. */
    public boolean known() {
        return !name.isEmpty();
    }

    /** Whether somebody who writes these words means it: its name, with its township or without. */
    public boolean isCalled(String words) {
        return words.equals(name) || words.equals(label());
    }

    /** By township, then name. */
    @Override
    public int compareTo(Village other) {
        int order = township.compareTo(other.township);
        return order != 0 ? order : name.compareTo(other.name);
    }
}
