package org.gongkailan.officefile;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.finding.UserProblem;

/** Reads a text document or web page whole: its lines and its tables in order. For .docx and .html. */
public final class PageReader {
    /**
     * The parts of a file from top to bottom.
     *
     * @throws UserProblem if the file cannot be read or is no such document
     */
    public List<PagePart> read(Path path) {
        Source source = Source.of(path);
        return switch (source.kind()) {
            case DOCX -> DocxGrids.parts(path, GridLimits.USUAL);
            case HTML -> HtmlGrids.parts(path, GridLimits.USUAL);
            case XLSX, XLS, CSV -> throw new UserProblem("file.no-page", source.name());
        };
    }
}
