package org.gongkailan.requests.ledger;

import java.util.Objects;
import org.gongkailan.text.Messages;

/**
 * What the office fixed for its register.
 *
 * @param numberPattern how numbers look: {@code {年}} and {@code {号}} stand for the year and the running number
 */
public record RequestSettings(String numberPattern) {
    public RequestSettings {
        Objects.requireNonNull(numberPattern);
    }

    /** What holds until the office says otherwise. */
    static RequestSettings usual() {
        return new RequestSettings(Messages.of("requests.number.pattern", yearMark(), serialMark()));
    }

    /** Whether both marks stand in it. */
    public boolean sound() {
        return numberPattern.contains(yearMark()) && numberPattern.contains(serialMark()) && numberPattern.length() <= 40;
    }

    /** A number by the pattern. */
    String number(int year, int serial) {
        return numberPattern.replace(yearMark(), String.valueOf(year)).replace(serialMark(), String.valueOf(serial));
    }

    private static String yearMark() {
        return Messages.of("requests.number.year");
    }

    private static String serialMark() {
        return Messages.of("requests.number.serial");
    }
}
