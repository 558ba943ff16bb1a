package org.gongkailan.annualreport;

import java.util.List;
import java.util.Optional;

/** A column of table 3: who applied, six classes and their total. */
public enum RequestColumn {
    NATURAL_PERSON("naturalPerson"),
    BUSINESS("business"),
    RESEARCH("research"),
    PUBLIC_INTEREST("publicInterest"),
    LEGAL_SERVICE("legalService"),
    OTHER_ORGANISATION("otherOrganisation"),
    TOTAL("total");

    /** The six classes of applicants, without the total. */
    public static final List<RequestColumn> CLASSES = List.of(NATURAL_PERSON, BUSINESS, RESEARCH, PUBLIC_INTEREST,
            LEGAL_SERVICE, OTHER_ORGANISATION);

    private final String id;

    RequestColumn(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }

    public static Optional<RequestColumn> of(String id) {
        for (RequestColumn column : values()) {
            if (column.id.equals(id)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
