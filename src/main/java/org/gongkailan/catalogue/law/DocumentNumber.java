package org.gongkailan.catalogue.law;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A 文号 however it is bracketed: 国办发〔2017〕97号, 税总发〔201744号, 国务院 令 第 711 号.
 *
 * @param issuer who numbers: 国办发, 国务院; may begin with words that do not belong to it
 * @param serial year and number, or 令 and number, in one form
 * @param start  where it begins in the text
 * @param text   as written
 */
record DocumentNumber(String issuer, String serial, int start, String text) {
    private static final Pattern NUMBER = Pattern.compile(
            "([\\p{IsHan}]{1,24}?)[〔\\[(﹝【]?((?:19|20)\\d{2})[〕\\])﹞】]?(?:年第|第)?0*(\\d{1,5})号");
    private static final Pattern ORDER = Pattern.compile("([\\p{IsHan}、]{0,40}?)令\\(?(?:(\\d{4})年)?第?0*(\\d{1,4})号");
    /** As speech has it: 国务院第711号令. */
    private static final Pattern SPOKEN_ORDER = Pattern.compile("([\\p{IsHan}、]{2,40}?)第0*(\\d{1,4})号令");
    private static final Pattern STATE = Pattern.compile("^(中华人民共和国)?国(务院)?$");

    /** The first number in a text without blanks and with half-width brackets. */
    static Optional<DocumentNumber> in(String text) {
        Matcher spoken = SPOKEN_ORDER.matcher(text);
        if (spoken.find()) {
            return Optional.of(new DocumentNumber(spoken.group(1), "令|" + spoken.group(2), spoken.start(), spoken.group()));
        }
        Matcher order = ORDER.matcher(text);
        if (order.find()) {
            String year = order.group(2) == null ? "" : order.group(2);
            return Optional.of(new DocumentNumber(order.group(1), "令" + year + "|" + order.group(3), order.start(),
                    order.group()));
        }
        Matcher number = NUMBER.matcher(text);
        return number.find() ? Optional.of(new DocumentNumber(number.group(1), number.group(2) + "|" + number.group(3),
                number.start(), number.group())) : Optional.empty();
    }

    /** Whether this number, as registered, is what was cited; an issuer of the citation may have words before it. */
    boolean isCitedAs(DocumentNumber cited) {
        return serial.equals(cited.serial) && (plain(cited.issuer).endsWith(plain(issuer)));
    }

    private static String plain(String issuer) {
        return STATE.matcher(issuer).replaceFirst("国务院");
    }
}
