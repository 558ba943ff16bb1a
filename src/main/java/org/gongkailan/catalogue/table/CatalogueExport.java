package org.gongkailan.catalogue.table;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.catalogue.standard.Domains;
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
import org.gongkailan.units.Unit;

/**
 * Writes the unit's catalogue, one domain of it or the whole: a sheet per domain in xlsx, a
 * new page in PDF and docx, a chapter in html.
 */
public final class CatalogueExport {
    private final Catalogue catalogue;
    private final Domains domains;
    private final PdfWriter pdf;

    public CatalogueExport(Catalogue catalogue, Domains domains, PdfWriter pdf) {
        this.catalogue = catalogue;
        this.domains = domains;
        this.pdf = pdf;
    }

    /**
     * What is written.
     *
     * @param unit      whose catalogue it is, printed on it
     * @param catalogue id of the unit as its rows carry it; null for the own catalogue
     * @param date      printed on it
     * @param domain    code of the one domain to write; null for all that have items
     */
    public record Order(Unit unit, String catalogue, LocalDate date, String domain) {
        /** The own catalogue. */
        public Order(Unit own, LocalDate date, String domain) {
            this(own, null, date, domain);
        }
    }

    /**
     * Writes a file.
     *
     * @return pages of a PDF, sheets or sections of the others
     * @throws UserProblem if there is nothing to write, or the file cannot be written
     */
    public int write(Order order, ExportFormat format, Path out, Progress progress) {
        Map<Domain, List<CatalogueItem>> sections = sections(order.catalogue(), order.domain());
        if (sections.isEmpty()) {
            throw new UserProblem("catalogue.export.nothing");
        }
        switch (format) {
            case JSON -> {
                byte[] bytes = file(order.unit(), sections).write();
                new OutputFile(out).write(stream -> stream.write(bytes));
            }
            case CSV -> new CsvWriter().write(new PlainTable(sections).rows(), out);
            case XLSX -> new XlsxWriter().write(papers(order, sections), out, progress);
            case DOCX -> new DocxWriter().write(whole(order, sections), out);
            case HTML -> new HtmlWriter().write(whole(order, sections), out);
            case PDF -> {
                return pdf.write(whole(order, sections), out, progress).pages();
            }
        }
        return sections.size();
    }

    private static List<Paper> papers(Order order, Map<Domain, List<CatalogueItem>> sections) {
        var table = new OfficialTable(order.unit().name(), order.date());
        return sections.entrySet().stream().map(section -> table.paper(section.getKey(), section.getValue())).toList();
    }

    private static Paper whole(Order order, Map<Domain, List<CatalogueItem>> sections) {
        List<Paper> papers = papers(order, sections);
        return papers.size() == 1 ? papers.getFirst() : new OfficialTable(order.unit().name(), order.date())
                .together(Messages.of("catalogue.export.title", order.unit().name()), papers);
    }

    private Map<Domain, List<CatalogueItem>> sections(String unit, String code) {
        var sections = new LinkedHashMap<Domain, List<CatalogueItem>>();
        var query = code == null ? ItemQuery.ofUnit(unit) : ItemQuery.ofDomain(unit, code);
        for (CatalogueItem item : catalogue.list(query)) {
            Optional<Domain> domain = domains.of(item.domain());
            sections.computeIfAbsent(domain.orElse(new Domain(item.domain(), item.domain())), d -> new ArrayList<>())
                    .add(item);
        }
        return sections;
    }

    private static CatalogueFile file(Unit unit, Map<Domain, List<CatalogueItem>> sections) {
        return new CatalogueFile(unit.name(), unit.level().word(), "", sections.entrySet().stream()
                .map(section -> new CatalogueFile.Section(section.getKey(),
                        section.getValue().stream().map(CatalogueItem::entry).toList())).toList());
    }
}
