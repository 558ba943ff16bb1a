package org.gongkailan.annualreport.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/**
 * {@code summary.sum}: a published summary is the sum of its units' reports, cell by cell; follows from 逐级汇总
 * (国办公开办函〔2021〕30号). A government's own report handed in as the summary fails nearly everywhere.
 */
public final class SummaryAgrees {
    private final ReportForm form;

    public SummaryAgrees(ReportForms forms) {
        this.form = forms.of(FormEdition.OF_2021);
    }

    /** The cells in which a stated summary is not the sum. Tables that the statement leaves out are not compared. */
    public List<Finding> check(AnnualReport stated, Summary summary) {
        return Stream.of(TablePart.values()).filter(stated::has)
                .flatMap(part -> form.table(part).figures().stream())
                .flatMap(cell -> check(stated, summary.total(), cell)).toList();
    }

    private Stream<Finding> check(AnnualReport stated, AnnualReport total, Figure cell) {
        BigDecimal sum = total.number(cell);
        BigDecimal said = stated.number(cell);
        return sum.compareTo(said) == 0 ? Stream.empty()
                : Stream.of(Finding.error("summary.sum", new Place(cell.id(), form.labelOf(cell).orElse(cell.id())),
                        "report.summary.sum", Entry.plain(sum), Entry.plain(said)).comparing(sum, said));
    }
}
