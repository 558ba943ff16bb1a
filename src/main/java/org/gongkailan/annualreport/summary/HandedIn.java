package org.gongkailan.annualreport.summary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.annualreport.intake.PublishedReports;
import org.gongkailan.annualreport.intake.ReadFile;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;

/**
 * The files of a summary as they were read.
 *
 * @param reports    those that hold a report of a known unit and year
 * @param unreadable a finding for every other file, with the reason
 */
public record HandedIn(List<PublishedReport> reports, List<Finding> unreadable) {
    public HandedIn {
        reports = List.copyOf(reports);
        unreadable = List.copyOf(unreadable);
    }

    /** Reads files and folders; a file that cannot be read stops nothing. */
    public static HandedIn read(List<Path> files, PublishedReports reader, Progress progress) {
        var reports = new ArrayList<PublishedReport>();
        var unreadable = new ArrayList<Finding>();
        for (ReadFile file : ReadFile.all(files, reader, progress)) {
            if (file.named()) {
                reports.add(file.read());
            } else {
                unreadable.add(Finding.error("summary.unreadable", Place.of(file.name()), "report.summary.unreadable",
                        reason(file)));
            }
        }
        return new HandedIn(reports, unreadable);
    }

    private static String reason(ReadFile file) {
        if (file.read() == null) {
            return file.problem();
        }
        return new UserProblem(file.read().report().year() == 0 ? "report.intake.no-year" : "report.intake.no-unit",
                file.name()).getLocalizedMessage();
    }
}
