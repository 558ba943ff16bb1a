package org.gongkailan.annualreport.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.ProactiveFigure;
import org.gongkailan.library.DocumentCounts;
import org.gongkailan.library.DocumentKind;
import org.gongkailan.library.Library;
import org.gongkailan.library.OfficialDocument;

/** 文件库 as the source of 第二十条第（一）项 in table 2. Licences, penalties, coercion and charges are typed. */
public final class LibrarySource implements FigureSource {
    private final Library library;
    private final String screen;

    /** @param screen on which a document is opened */
    public LibrarySource(Library library, String screen) {
        this.library = library;
        this.screen = screen;
    }

    @Override
    public Map<Figure, Long> counts(int year) {
        var counts = new LinkedHashMap<Figure, Long>();
        if (library.all().stream().anyMatch(OfficialDocument::counted)) {
            behind(library.counts(year)).forEach((figure, ids) -> counts.put(figure, (long) ids.size()));
        }
        return counts;
    }

    @Override
    public List<CaseBehind> cases(int year, Figure figure) {
        return behind(library.counts(year)).getOrDefault(figure, List.of()).stream()
                .flatMap(id -> library.find(id).stream()).map(this::line).toList();
    }

    private CaseBehind line(OfficialDocument document) {
        return new CaseBehind(document.id(), document.head().title(), document.head().number(), screen);
    }

    private static Map<Figure, List<String>> behind(DocumentCounts counts) {
        return Map.of(ProactiveFigure.REGULATIONS_ISSUED, counts.issued(DocumentKind.REGULATION),
                ProactiveFigure.REGULATIONS_REPEALED, counts.repealed(DocumentKind.REGULATION),
                ProactiveFigure.REGULATIONS_IN_FORCE, counts.inForce(DocumentKind.REGULATION),
                ProactiveFigure.DOCUMENTS_ISSUED, counts.issued(DocumentKind.NORMATIVE),
                ProactiveFigure.DOCUMENTS_REPEALED, counts.repealed(DocumentKind.NORMATIVE),
                ProactiveFigure.DOCUMENTS_IN_FORCE, counts.inForce(DocumentKind.NORMATIVE));
    }
}
