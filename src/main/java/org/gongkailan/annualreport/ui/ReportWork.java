package org.gongkailan.annualreport.ui;

import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.annualreport.check.ReportCheck;
import org.gongkailan.annualreport.desk.ReportDesk;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.print.ReportExport;
import org.gongkailan.units.UnitDirectory;

/** What the screen works with: the forms, the rules, what the office may do with reports, the files made, whose they are. */
public record ReportWork(ReportForms forms, ReportCheck check, ReportDesk desk, ReportExport export, UnitDirectory units) {
    ReportArchive archive() {
        return desk.archive();
    }
}
