package org.gongkailan.catalogue.comparison;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.write.DocxWriter;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.PdfWriter;

/** Writes the list of changes as docx or PDF; the same comparison gives the same bytes. */
public final class ChangesExport {
    private final PdfWriter pdf;

    public ChangesExport(PdfWriter pdf) {
        this.pdf = pdf;
    }

    /**
     * Writes a file; its ending says the format.
     *
     * @param reasons by the ids of rows and of the standard rows they follow
     * @throws UserProblem if the ending is neither .docx nor .pdf, or the file cannot be written
     */
    public void write(Comparison comparison, Map<String, String> reasons, Path out, Progress progress) {
        Paper paper = new ChangesPaper().of(comparison, reasons);
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            new DocxWriter().write(paper, out);
        } else if (name.endsWith(".pdf")) {
            pdf.write(paper, out, progress);
        } else {
            throw new UserProblem("catalogue.changes.format", out.getFileName());
        }
    }
}
