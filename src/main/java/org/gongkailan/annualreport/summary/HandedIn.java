package org.gongkailan.annualreport.summary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkailan.annualreport.intake.PublishedReport;
import org.gongkailan.annualreport.intake.PublishedReports;
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
    private static final Pattern REPORT_FILE = Pattern.compile("(?i)[^~.].*\\.(?:docx|html?|pdf|json)");

    public HandedIn {
        reports = List.copyOf(reports);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Reads files, and of folders the report files in them. A file that cannot be read stops nothing.
     *
     * @throws UserProblem if a folder cannot be read
     */
    public static HandedIn read(List<Path> files, PublishedReports reader, Progress progress) {
        var reports = new ArrayList<PublishedReport>();
        var unreadable = new ArrayList<Finding>();
        List<Path> all = files.stream().flatMap(HandedIn::filesOf).toList();
        for (int at = 0; at < all.size(); at++) {
            progress.step(at, all.size());
            try {
                PublishedReport read = reader.read(all.get(at));
                read.required();
                reports.add(read);
            } catch (UserProblem problem) {
                unreadable.add(Finding.error("summary.unreadable",
                        Place.of(String.valueOf(all.get(at).getFileName())), "report.summary.unreadable",
                        problem.getLocalizedMessage()));
            }
        }
        progress.at(all.size(), all.size());
        return new HandedIn(reports, unreadable);
    }

    private static Stream<Path> filesOf(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> REPORT_FILE.matcher(file.getFileName().toString()).matches()).sorted().toList()
                    .stream();
        } catch (IOException e) {
            throw new UserProblem(e, "report.summary.folder", path);
        }
    }
}
