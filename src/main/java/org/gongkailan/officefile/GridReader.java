package org.gongkailan.officefile;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.finding.UserProblem;

/**
 * Reads every table of an office file, with its merged cells: .xlsx, .xls, .docx, .html, .csv. The content decides
 * the kind, so that a page saved as {@code .xls} is read as the page it is.
 */
public final class GridReader {
    private final GridLimits limits;

    /** Reads tables of usual size. */
    public GridReader() {
        this(GridLimits.USUAL);
    }

    public GridReader(GridLimits limits) {
        this.limits = limits;
    }

    /**
     * The tables in the order of the file, blank ones left out.
     *
     * @return at least one grid, each with at least one text
     * @throws UserProblem if the file cannot be read, is too large, or holds no table
     */
    public List<Grid> read(Path path) {
        Source source = Source.of(path);
        List<Grid> grids = switch (source.kind()) {
            case XLSX -> xlsx(path);
            case XLS -> xls(path);
            case DOCX -> DocxGrids.read(path, limits);
            case HTML -> HtmlGrids.read(path, limits);
            case CSV -> CsvGrids.read(path, limits);
        };
        if (grids.isEmpty()) {
            throw new UserProblem("file.no-table", source.name());
        }
        return grids;
    }

    private List<Grid> xlsx(Path path) {
        try (var parts = new ZipParts(path); var book = new XlsxBook(parts)) {
            return BookGrids.read(book, limits);
        }
    }

    private List<Grid> xls(Path path) {
        try (var book = new XlsBook(path, XlsBook.MOST_BYTES)) {
            return BookGrids.read(book, limits);
        }
    }
}
