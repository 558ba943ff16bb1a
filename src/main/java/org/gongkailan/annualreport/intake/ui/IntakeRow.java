package org.gongkailan.annualreport.intake.ui;

import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.intake.ReadFile;

/**
 * A file in the sheet.
 *
 * @param file as read
 */
record IntakeRow(ReadFile file) {
    /** Whether it can be taken in as it is. */
    boolean complete() {
        return file.named();
    }

    boolean readable() {
        return file.read() != null;
    }

    String unit() {
        return readable() ? file.read().report().unit().name() : "";
    }

    /** The year in digits; empty where it is not known. */
    String year() {
        return readable() && file.read().report().year() > 0 ? String.valueOf(file.read().report().year()) : "";
    }

    IntakeRow of(ReportingUnit unit, int year) {
        return new IntakeRow(new ReadFile(file.name(), file.read().of(unit, year), ""));
    }
}
