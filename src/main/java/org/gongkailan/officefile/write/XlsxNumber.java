package org.gongkailan.officefile.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A printed number or day as a spreadsheet stores it.
 *
 * @param value  the value
 * @param format the format that prints it as it was: same decimals, same grouping
 */
record XlsxNumber(double value, String format) {
    private static final Pattern PRINTED = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final int EXACT_DIGITS = 15;

    /** The number or day a text prints; empty if it prints none, or one with more digits than a spreadsheet keeps. */
    static Optional<XlsxNumber> of(String text) {
        if (DAY.matcher(text).matches()) {
            return Optional.of(new XlsxNumber(ChronoUnit.DAYS.between(ZERO, LocalDate.parse(text)), "yyyy-mm-dd"));
        }
        if (!PRINTED.matcher(text).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(text.replace(",", ""));
        boolean leadingZero = text.matches("-?0\\d.*");
        if (leadingZero || value.precision() > EXACT_DIGITS) {
            return Optional.empty();
        }
        String whole = text.contains(",") ? "#,##0" : "0";
        String format = value.scale() > 0 ? whole + "." + "0".repeat(value.scale()) : whole;
        return Optional.of(new XlsxNumber(value.doubleValue(), format));
    }
}
