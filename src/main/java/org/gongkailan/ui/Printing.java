package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Action;

/**
 * The one way of every paper to a printer: notices, letters, reports and lists are made as PDF, looked at, and handed
 * over from the same panel.
 */
public final class Printing {
    private static final String PDF = ".pdf";
    private final Desk desk;

    Printing(Desk desk) {
        this.desk = desk;
    }

    /** Opens the panel for PDF files that are there. */
    public void print(List<Path> pdfs) {
        if (pdfs.isEmpty()) {
            return;
        }
        desk.jobs().run(Messages.of("printer.preparing"), progress -> desk.printers().look(pdfs), files -> {
            var sheet = new PrintSheet(new PrintViewModel(desk, files));
            desk.sheets().over(Messages.of("printer.title"), sheet);
        });
    }

    /** Says that a file was written and offers its folder and, for a PDF, the printer. */
    public void written(String words, Path file) {
        Action show = SystemFolder.show(file.toAbsolutePath().getParent());
        if (file.getFileName().toString().endsWith(PDF)) {
            desk.notices().say(words, show, offer(List.of(file)));
        } else {
            desk.notices().say(words, show);
        }
    }

    /** The step offered after writing PDF files: prints them. */
    public Action offer(List<Path> pdfs) {
        return Action.of(Messages.of("printer.open"), () -> print(pdfs));
    }
}
