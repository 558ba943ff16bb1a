package org.gongkailan.annualreport;

import java.util.Optional;

/** The level of the authority that reports; decides which duties and which figures it can have. */
public enum AuthorityLevel {
    PROVINCE("province"), CITY("city"), COUNTY("county"), DEPARTMENT("department"), TOWNSHIP("township"),
    VILLAGE("village");

    private final String id;

    AuthorityLevel(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }

    /**
     * Whether the authority can make 规章: departments of the State Council, provinces and cities with districts can;
     * counties, their departments and townships cannot (立法法).
     */
    public boolean makesRegulations() {
        return this == PROVINCE || this == CITY;
    }

    public static Optional<AuthorityLevel> of(String id) {
        for (AuthorityLevel level : values()) {
            if (level.id.equals(id)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
