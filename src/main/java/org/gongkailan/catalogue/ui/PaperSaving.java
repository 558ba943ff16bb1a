package org.gongkailan.catalogue.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.gongkailan.officefile.write.XlsxWriter;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** Saves an overview of the catalogue: as a page to print, or as a spreadsheet to go on with. */
public final class PaperSaving {
    private final PdfWriter pdf;
    private final Desk desk;

    public PaperSaving(PdfWriter pdf, Desk desk) {
        this.pdf = pdf;
        this.desk = desk;
    }

    /**
     * Asks in which format and where, and writes.
     *
     * @param name  of the file, without its ending
     * @param page  what is printed; made when it is wanted
     * @param whole what the spreadsheet holds
     */
    public void choose(String name, Supplier<Paper> page, Supplier<Paper> whole) {
        desk.dialogs().choose(Messages.of("catalogue.export.question", name), Messages.of("catalogue.paper.text"),
                List.of(Messages.of("catalogue.export.pdf"), Messages.of("catalogue.export.xlsx"))).ifPresent(chosen -> {
                    if (chosen == 0) {
                        pick(name, Messages.of("catalogue.export.pdf"), "pdf",
                                (out, progress) -> pdf.write(page.get(), out, progress));
                    } else {
                        pick(name, Messages.of("catalogue.export.xlsx"), "xlsx",
                                (out, progress) -> new XlsxWriter().write(whole.get(), out));
                    }
                });
    }

    private interface Writing {
        void write(Path out, Progress progress);
    }

    private void pick(String name, String words, String ending, Writing writing) {
        desk.dialogs().pickSave(Messages.of("catalogue.action.export"), FileNames.clean(name) + "." + ending,
                FileKind.of(words, "*." + ending)).ifPresent(file ->
                desk.jobs().run(Messages.of("catalogue.export.writing"), progress -> {
                    writing.write(file, progress);
                    return file;
                }, written -> desk.printing().written(Messages.of("catalogue.export.done", written.getFileName()), written)));
    }
}
