package org.gongkailan.annualreport.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.Image;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.print.ReportFormat;
import org.gongkailan.paper.Scratch;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.Preview;
import org.gongkailan.ui.Desk;

/** Shows the pages of a report before printing: the very file that would be exported. */
final class ReportPreview {
    private static final double DPI = 120;

    private final ReportWork work;
    private final Desk desk;

    ReportPreview(ReportWork work, Desk desk) {
        this.work = work;
        this.desk = desk;
    }

    void show(EditorViewModel editor) {
        editor.commit();
        show(editor.report.get());
    }

    /** The pages of any report, such as a frozen version. */
    void show(AnnualReport report) {
        desk.jobs().run(Messages.of("report.preview.job"), progress -> pages(report, progress),
                pages -> desk.sheets().open(Messages.of("report.preview.title", pages.size()), new PagesPane(pages)));
    }

    private List<Image> pages(AnnualReport report, Progress progress) {
        Path pdf = Scratch.file(".pdf");
        try {
            work.export().write(report, ReportFormat.PDF, pdf, progress);
            return draw(pdf, progress);
        } finally {
            Scratch.discard(pdf);
        }
    }

    private static List<Image> draw(Path pdf, Progress progress) {
        try (var preview = new Preview(pdf)) {
            var pages = new ArrayList<Image>();
            for (int page = 0; page < preview.pages(); page++) {
                progress.step(page, preview.pages());
                pages.add(PagesPane.image(preview.render(page, DPI)));
            }
            return pages;
        }
    }
}
