package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.gongkailan.finding.UserProblem;

/** Reads a PDF back: the words of its pages with their places. Pictures of text are not read. */
public final class PdfText {
    private static final int MOST_PAGES = 200;
    private static final long MOST_BYTES = 50L << 20;

    private PdfText() {
    }

    /**
     * The lines of all pages from top to bottom.
     *
     * @return at least one line
     * @throws UserProblem if the file is missing, damaged, locked by a password, huge, or holds no text
     */
    public static List<PdfLine> lines(Path file) {
        String name = String.valueOf(file.getFileName());
        try (PDDocument document = open(file, name)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UserProblem("file.pdf-pages", name, MOST_PAGES);
            }
            var glyphs = new Positions();
            glyphs.getText(document);
            List<PdfLine> lines = PdfLines.of(glyphs.found);
            if (lines.isEmpty()) {
                throw new UserProblem("file.pdf-scanned", name);
            }
            return lines;
        } catch (InvalidPasswordException e) {
            throw new UserProblem(e, "file.encrypted", name);
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException e) {
            // PDFBox answers broken objects with all of these
            throw new UserProblem(e, "file.damaged", name);
        }
    }

    private static PDDocument open(Path file, String name) throws IOException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UserProblem("file.too-big", name, MOST_BYTES >> 20);
            }
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "file.missing", name);
        }
        return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createMemoryOnlyStreamCache());
    }

    /**
     * A piece of text as the page draws it.
     *
     * @param page from 1
     * @param left in points from the left edge, as the page is read
     * @param right behind it
     * @param base of the line it stands on, in points from the upper edge
     * @param size of its letters
     * @param text one letter as a rule
     */
    record Glyph(int page, double left, double right, double base, double size, String text) {
    }

    private static final class Positions extends PDFTextStripper {
        private final List<Glyph> found = new ArrayList<>();

        Positions() throws IOException {
            setSortByPosition(false);
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            String text = at.getUnicode();
            if (text != null && !text.isBlank()) {
                found.add(new Glyph(getCurrentPageNo(), at.getXDirAdj(), at.getXDirAdj() + at.getWidthDirAdj(),
                        at.getYDirAdj(), Math.max(1, at.getHeightDir()), text));
            }
        }
    }
}
