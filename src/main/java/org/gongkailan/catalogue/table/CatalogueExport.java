package org.gongkailan.catalogue.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.catalogue.edition.Listing;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.write.CsvWriter;
import org.gongkailan.officefile.write.DocxWriter;
import org.gongkailan.officefile.write.HtmlWriter;
import org.gongkailan.officefile.write.XlsxWriter;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;

/**
 * Writes a catalogue, working or frozen, one domain or one level of it or the whole: a sheet per domain in xlsx, a new
 * page in PDF and docx, a chapter in html. The same listing gives the same bytes.
 */
public final class CatalogueExport {
    private final PdfWriter pdf;

    public CatalogueExport(PdfWriter pdf) {
        this.pdf = pdf;
    }

    /**
     * What is written.
     *
     * @param listing the catalogue with what stands over it
     * @param domain  code of the one domain to write; null for all that have items
     * @param level   the one level of government whose rows to write; null for all rows
     */
    public record Order(Listing listing, String domain, TableLevel level) {
        public Order {
            Objects.requireNonNull(listing);
        }

        /** The whole catalogue. */
        public static Order whole(Listing listing) {
            return new Order(listing, null, null);
        }

        /** The rows that are written. */
        Listing chosen() {
            return listing.only(item -> (domain == null || item.domain().equals(domain))
                    && (level == null || level.in(item.entry().publication().levels())));
        }
    }

    /**
     * Writes a file.
     *
     * @return pages of a PDF, sheets or sections of the others
     * @throws UserProblem if there is nothing to write, or the file cannot be written
     */
    public int write(Order order, ExportFormat format, Path out, Progress progress) {
        Listing chosen = order.chosen();
        if (chosen.items().isEmpty()) {
            throw order.listing().items().isEmpty() ? new UserProblem("catalogue.export.nothing")
                    : new UserProblem("catalogue.export.nothingChosen");
        }
        switch (format) {
            case JSON -> {
                byte[] bytes = file(chosen).write();
                new OutputFile(out).write(stream -> stream.write(bytes));
            }
            case CSV -> new CsvWriter().write(new PlainTable(chosen.sections()).rows(), out);
            case XLSX -> new XlsxWriter().write(papers(order, chosen), out, progress);
            case DOCX -> new DocxWriter().write(whole(order, chosen), out);
            case HTML -> new HtmlWriter().write(whole(order, chosen), out);
            case PDF -> {
                return pdf.write(whole(order, chosen), out, progress).pages();
            }
        }
        return chosen.sections().size();
    }

    private static List<Paper> papers(Order order, Listing chosen) {
        var table = new OfficialTable(chosen.imprint(), order.level());
        return chosen.sections().entrySet().stream()
                .map(section -> table.paper(section.getKey(), section.getValue())).toList();
    }

    private static Paper whole(Order order, Listing chosen) {
        List<Paper> papers = papers(order, chosen);
        return papers.size() == 1 ? papers.getFirst() : new OfficialTable(chosen.imprint(), order.level())
                .together(Messages.of("catalogue.export.title", chosen.imprint().unit()), papers);
    }

    private static CatalogueFile file(Listing listing) {
        Imprint imprint = listing.imprint();
        var origin = new CatalogueFile.Origin(imprint.unit(), imprint.level().word(), imprint.edition(),
                imprint.date().toString(), imprint.documentNumber());
        return new CatalogueFile(origin, listing.sections().entrySet().stream()
                .map(section -> new CatalogueFile.Section(section.getKey(),
                        section.getValue().stream().map(CatalogueItem::entry).toList())).toList());
    }
}
