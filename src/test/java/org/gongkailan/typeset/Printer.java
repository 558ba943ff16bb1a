package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Prints papers for tests with the bundled fonts only, and reads back what was printed. */
public final class Printer {
    static final Fonts FONTS = new Fonts(null, List.of());
    private final Path folder;
    private Printed printed;
    private Path file;

    Printer(Path folder) {
        this.folder = folder;
    }

    Printer print(Paper paper) {
        file = folder.resolve("paper.pdf");
        printed = new PdfWriter(FONTS).write(paper, file, Progress.NONE);
        return this;
    }

    Printed printed() {
        return printed;
    }

    Path file() {
        return file;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page. */
    List<String> pages() {
        try (var pdf = Loader.loadPDF(bytes())) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return String.join("", pages());
    }

    Printer assertArchival() {
        assertArchival(file);
        return this;
    }

    /** Fails if a file is no PDF/A-2u. */
    public static void assertArchival(Path file) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFA_2_U);
             var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            var result = validator.validate(parser);
            assertTrue(result.isCompliant(), () -> result.getTestAssertions().toString());
        } catch (VeraPDFException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
