package org.gongkailan.annualreport;

import java.util.LinkedHashMap;

/**
 * A report of the 2019 form on the form of 2021, as its figures allow: （六）其他处理 goes to 3.其他, table 2 begins
 * empty because it counted other things (国办公开办函〔2019〕60号 against 〔2021〕30号). Reports of mixed layouts keep
 * their table 2.
 */
public final class FormConversion {
    private FormConversion() {
    }

    /** Whether a report has anything to convert. */
    public static boolean applies(AnnualReport report) {
        return report.form() == FormEdition.OF_2019 || report.filled(RequestRow.OTHER_UNDIVIDED);
    }

    public static AnnualReport toCurrent(AnnualReport report) {
        var figures = new LinkedHashMap<>(report.figures());
        for (RequestColumn column : RequestColumn.values()) {
            Entry undivided = figures.remove(RequestRow.OTHER_UNDIVIDED.in(column));
            if (undivided != null) {
                RequestFigure other = RequestRow.OTHER_OTHER.in(column);
                figures.merge(other, undivided, (a, b) -> Entry.of(a.counted().add(b.counted())));
                figures.putIfAbsent(RequestRow.NOT_CORRECTED.in(column), Entry.of(0));
                figures.putIfAbsent(RequestRow.FEE_UNPAID.in(column), Entry.of(0));
            }
        }
        if (report.form() == FormEdition.OF_2019) {
            TablePart.PROACTIVE.figures().forEach(figures::remove);
        }
        return new AnnualReport(report.unit(), report.year(), report.kind(), FormEdition.OF_2021, figures,
                report.texts(), report.notes(), report.extras());
    }
}
