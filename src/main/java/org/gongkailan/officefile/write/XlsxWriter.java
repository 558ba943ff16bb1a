package org.gongkailan.officefile.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.paper.Paper;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;

/** Writes papers as the sheets of an .xlsx that an office can go on editing and print as it is. */
public final class XlsxWriter {
    /** One paper as a workbook of one sheet, named after its title. */
    public void write(Paper paper, Path out) {
        write(List.of(paper), out, Progress.NONE);
    }

    /**
     * Papers as the sheets of one workbook, named after their titles. The first paper's title, author and date are
     * the file's.
     *
     * @param papers at least one
     * @throws org.gongkailan.finding.UserProblem if the file cannot be written
     */
    public void write(List<Paper> papers, Path out, Progress progress) {
        try (var book = new XSSFWorkbook()) {
            var styles = new XlsxStyles(book);
            var names = new SheetNames();
            for (int i = 0; i < papers.size(); i++) {
                progress.step(i, papers.size());
                addSheet(book, styles, names.unique(papers.get(i).title()), papers.get(i));
            }
            describe(book, papers.getFirst());
            new OutputFile(out).write(file -> save(book, file));
            progress.at(papers.size(), papers.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // closing a workbook that lives in memory
        }
    }

    private static void addSheet(XSSFWorkbook book, XlsxStyles styles, String name, Paper paper) {
        var sheet = book.createSheet(name);
        var columns = SheetColumns.of(paper);
        new XlsxPage(sheet, paper).set(columns);
        new XlsxSheet(sheet, styles, columns).write(paper);
    }

    private static void describe(XSSFWorkbook book, Paper paper) {
        var date = Optional.of(Date.from(paper.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = book.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(paper.author());
        core.setCreated(date);
        core.setModified(date);
        book.getProperties().getExtendedProperties().setApplication(Messages.of("app.name"));
    }

    // POI stamps its parts with the time of day.
    private static void save(XSSFWorkbook book, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        try (var zip = new SteadyZip(out)) {
            zip.addAll(bytes.toByteArray());
        }
    }
}
