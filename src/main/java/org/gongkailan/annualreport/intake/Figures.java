package org.gongkailan.annualreport.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.Entry;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.annualreport.form.ReportForm;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/** The cells of one file while they are gathered, and what was noticed. */
final class Figures {
    private final ReportForm form;
    private final Map<Figure, Entry> entries = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private FormEdition edition;

    Figures(ReportForm form) {
        this.form = form;
    }

    void put(Figure figure, String written, Place place) {
        Entry entry = CellWords.entry(written);
        if (!entry.blank()) {
            entries.put(figure, entry);
        }
        if (entry.number() != null && !entry.remark().isEmpty()) {
            add(Finding.notice("intake.remark", new Place(figure.id(), form.labelOf(figure).orElse(place.label())),
                    "report.intake.remark", entry.text()));
        }
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Notes whose table 2 the file prints. */
    void follows(FormEdition found) {
        edition = found;
    }

    /** The edition of table 2; null where the file has none. */
    FormEdition edition() {
        return edition;
    }

    Map<Figure, Entry> entries() {
        return entries;
    }

    List<Finding> findings() {
        return findings;
    }
}
