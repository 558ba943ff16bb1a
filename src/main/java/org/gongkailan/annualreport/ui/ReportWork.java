package org.gongkailan.annualreport.ui;

import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;

/** What the screen works with: the forms, the rules, what the office may do with reports, the files made. */
public record ReportWork(ReportForms forms, ReportCheck check, ReportDesk desk, ReportExport export) {
    ReportArchive archive() {
        return desk.archive();
    }
}
