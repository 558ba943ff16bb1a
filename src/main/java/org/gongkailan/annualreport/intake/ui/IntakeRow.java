package org.gongkailan.annualreport.intake.ui;

import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.archive.StoredReport;
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

    /** The id under which it would be kept; only of a complete one. */
    String id() {
        return StoredReport.idOf(file.read().report());
    }

    /** Whether both are the report of one unit on one year: only one of them can be kept. */
    boolean rivals(IntakeRow other) {
        return this != other && complete() && other.complete() && id().equals(other.id());
    }

    IntakeRow of(ReportingUnit unit, int year) {
        return new IntakeRow(new ReadFile(file.name(), file.read().of(unit, year), ""));
    }
}
