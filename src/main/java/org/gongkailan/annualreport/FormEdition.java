package org.gongkailan.annualreport;

import java.util.Optional;

/** Which official form a report follows. */
public enum FormEdition {
    /** 国办公开办函〔2019〕60号, reports for 2019 and 2020. */
    OF_2019("2019"),
    /** 国办公开办函〔2021〕30号, reports for 2021 and later. */
    OF_2021("2021");

    private static final int FIRST_YEAR_OF_2021 = 2021;

    private final String id;

    FormEdition(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }

    public static Optional<FormEdition> of(String id) {
        for (FormEdition edition : values()) {
            if (edition.id.equals(id)) {
                return Optional.of(edition);
            }
        }
        return Optional.empty();
    }

    /** The form that the report for a year must follow. */
    public static FormEdition dueIn(int year) {
        return year >= FIRST_YEAR_OF_2021 ? OF_2021 : OF_2019;
    }
}
