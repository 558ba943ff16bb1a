package org.gongkailan.catalogue.ui;

import java.util.List;
import java.util.function.Supplier;
import org.gongkailan.officefile.write.XlsxWriter;
import org.gongkailan.paper.Paper;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.ui.PaperSaving.Kind;

/** As what an overview of the catalogue is saved: as a page to print, or as a spreadsheet to go on with. */
public final class OverviewKinds {
    private OverviewKinds() {
    }

    /**
     * The kinds of one overview.
     *
     * @param page  what is printed; made when it is wanted
     * @param whole what the spreadsheet holds
     */
    public static List<Kind> of(PdfWriter pdf, Supplier<Paper> page, Supplier<Paper> whole) {
        return List.of(new Kind(Messages.of("catalogue.export.pdf"), "pdf",
                        (out, progress) -> pdf.write(page.get(), out, progress)),
                new Kind(Messages.of("catalogue.export.xlsx"), "xlsx",
                        (out, progress) -> new XlsxWriter().write(whole.get(), out)));
    }
}
