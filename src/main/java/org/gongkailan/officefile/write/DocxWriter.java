package org.gongkailan.officefile.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.Paper;

/** Writes a paper as a .docx that WPS and Word lay out as it would be printed, and that can still be edited. */
public final class DocxWriter {
    /**
     * Writes the whole file.
     *
     * @throws org.gongkailan.finding.UserProblem if it cannot be written
     */
    public void write(Paper paper, Path out) {
        new OutputFile(out).write(file -> write(paper, file));
    }

    private static void write(Paper paper, OutputStream file) throws IOException {
        PageNumber number = paper.pageNumber();
        boolean numbered = number != null && !number.pattern().isEmpty();
        boolean mirrored = numbered && number.mirrored();
        try (var zip = new SteadyZip(file)) {
            zip.add("[Content_Types].xml", DocxParts.contentTypes(numbered, mirrored));
            zip.add("_rels/.rels", DocxParts.PACKAGE_LINKS);
            zip.add("docProps/core.xml", DocxParts.properties(paper));
            zip.add("word/document.xml", new DocxBody(paper).write(numbered));
            zip.add("word/_rels/document.xml.rels", DocxParts.documentLinks(numbered, mirrored));
            zip.add("word/styles.xml", DocxParts.styles());
            zip.add("word/settings.xml", DocxParts.settings(mirrored));
            if (numbered) {
                zip.add("word/footer1.xml", DocxParts.footer(number, 1));
            }
            if (mirrored) {
                zip.add("word/footer2.xml", DocxParts.footer(number, 2));
            }
        }
    }
}
