package org.gongkailan.catalogue.law;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a document was issued; null where it is not known.
 *
 * @param number         文号 of the edition in force, e.g. 国务院令第711号
 * @param earlierNumbers 文号 of earlier documents under the same title
 * @param numberRequired whether a citation must carry the number to tell the edition in force from the one before
 * @param issuer         who issued it
 * @param issued         when
 * @param inForce        since when the edition is in force
 * @param lastAmended    the last edition as the sources name it, e.g. 2018年修正
 */
public record Issue(String number, List<String> earlierNumbers, boolean numberRequired, String issuer,
                    LocalDate issued, LocalDate inForce, String lastAmended) {
    private static final Pattern YEAR = Pattern.compile("^\\d{4}");

    public Issue {
        earlierNumbers = List.copyOf(earlierNumbers);
    }

    /** The year of the last edition; null where none is known. */
    public Integer editionYear() {
        Matcher year = YEAR.matcher(lastAmended == null ? "" : lastAmended);
        return year.find() ? Integer.valueOf(year.group()) : null;
    }
}
