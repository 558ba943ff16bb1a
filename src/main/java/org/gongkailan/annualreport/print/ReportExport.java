package org.gongkailan.annualreport.print;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.officefile.write.DocxWriter;
import org.gongkailan.officefile.write.HtmlWriter;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.FileNames;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.Substitution;

/** Writes reports to files. The same report gives the same bytes; an existing file is replaced whole or not at all. */
public final class ReportExport {
    private final ReportForms forms;
    private final ReportPaper paper;
    private final PdfWriter pdf;

    public ReportExport(ReportForms forms, PdfWriter pdf) {
        this.forms = forms;
        this.paper = new ReportPaper(forms);
        this.pdf = pdf;
    }

    /**
     * Writes one file.
     *
     * @return the typefaces of a PDF that this machine lacks and others stand in for
     * @throws org.gongkailan.finding.UserProblem if the file cannot be written
     */
    public List<Substitution> write(AnnualReport report, ReportFormat format, Path file, Progress progress) {
        switch (format) {
            case DOCX -> new DocxWriter().write(paper.of(report), file);
            case PDF -> {
                return pdf.write(paper.of(report), file, progress).substitutions();
            }
            case HTML -> new HtmlWriter().write(paper.of(report), file);
            case JSON -> new OutputFile(file).write(out -> out.write(new ReportWriter().bytes(report)));
        }
        return List.of();
    }

    /** The name a file of this report should bear: its title. */
    public String fileName(AnnualReport report, ReportFormat format) {
        return FileNames.clean(forms.of(report).titleOf(report).replace("\n", "") + "." + format.word());
    }
}
