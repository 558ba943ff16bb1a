package org.gongkailan.officefile;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Prints the numbers of a workbook as its reader sees them, dates as ISO 8601. */
final class NumberPrinter {
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final boolean from1904;

    /** @param from1904 whether the workbook counts days from 1904, as old Macintosh files do */
    NumberPrinter(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * Whether a format shows dates. 27-36 and 50-58 carry no code in the file: they are the built-in dates of Chinese
     * Excel, e.g. 2024年3月1日.
     *
     * @param code may be null
     */
    static boolean isDate(int format, String code) {
        return format >= 27 && format <= 36 || format >= 50 && format <= 58
                || code != null && DateUtil.isADateFormat(format, code);
    }

    /** A stored number with the decimals of its format, but never in scientific notation. */
    String text(String raw, int format, String code) {
        if (code == null || code.equals("General")) {
            return CellText.number(raw);
        }
        try {
            String text = formatter.formatRawCellContents(Double.parseDouble(raw), format, code, from1904);
            return text.contains("E") || text.isBlank() ? CellText.number(raw) : text;
        } catch (IllegalArgumentException e) { // no number, or a format POI does not know
            return CellText.number(raw);
        }
    }

    /** A date's ISO text: date, date and time, or time alone; the raw number if it is no date. */
    String date(String raw) {
        double value;
        try {
            value = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
        LocalDateTime moment = DateUtil.isValidExcelDate(value)
                ? DateUtil.getLocalDateTime(value, from1904, true) : null;
        if (moment == null) {
            return CellText.number(raw);
        }
        LocalTime time = moment.toLocalTime();
        if (value < 1) {
            return time.toString();
        }
        return time.equals(LocalTime.MIDNIGHT) ? moment.toLocalDate().toString() : moment.toLocalDate() + " " + time;
    }
}
