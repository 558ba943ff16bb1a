package org.gongkailan.annualreport.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.annualreport.json.ReportReading;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.PageReader;
import org.gongkailan.typeset.PdfText;

/** Reads a published report from a file of any kind; the content decides which. Nothing is changed anywhere. */
public final class PublishedReports {
    private static final int HEAD = 1024;

    private final ReportForms forms;

    public PublishedReports(ReportForms forms) {
        this.forms = forms;
    }

    /**
     * What a file holds.
     *
     * @throws UserProblem if the file cannot be read or holds no report
     */
    public PublishedReport read(Path file) {
        String head = head(file).stripLeading();
        if (head.startsWith("{") || head.startsWith("[") || file.toString().endsWith(".json")) {
            ReportReading reading = new ReportReader().read(file);
            return new PublishedReport(nameOf(file), reading.report(), reading.findings());
        }
        ReportPages pages = head.startsWith("%PDF") ? PdfPages.of(PdfText.lines(file), forms)
                : DocumentPages.of(new PageReader().read(file), forms);
        return pages.report(nameOf(file));
    }

    private static String head(Path file) {
        if (Files.isDirectory(file)) {
            throw new UserProblem("report.read.folder", file);
        }
        try (var in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return head.startsWith("\ufeff") ? head.substring(1) : head;
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "report.read.missing", file);
        } catch (IOException e) {
            throw new UserProblem(e, "report.read.unreadable", file);
        }
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
