package org.gongkailan.library.intake;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.library.DocumentCheck;
import org.gongkailan.library.Library;
import org.gongkailan.officefile.GridLimits;
import org.gongkailan.officefile.RowReader;
import org.gongkailan.progress.Progress;
import org.gongkailan.units.UnitLevel;

/** Reads lists of documents (.xlsx, .xls, .csv …), matches them by number, and takes them in as one step of undo. */
public final class DocumentImport {
    private static final GridLimits LIMITS = new GridLimits(100, 50_000);

    private final Library library;
    private final Supplier<UnitLevel> level;
    private final RowReader reader = new RowReader(LIMITS);

    /** @param level of the office whose library it is */
    public DocumentImport(Library library, Supplier<UnitLevel> level) {
        this.library = library;
        this.level = level;
    }

    /**
     * Reads a list; stores nothing.
     *
     * @param chosen what the officer took heads for, by the text of {@link HeadCell}; a null value leaves one out
     * @throws UserProblem if the file cannot be read or no row of it is the head of such a list
     */
    public DocumentPreview preview(Path file, Map<String, ListColumn> chosen, Progress progress) {
        var intake = new ListIntake(library.all(), chosen,
                new DocumentCheck(library.today(), level.get(), library.idsByNumber()));
        reader.read(file, intake::row, progress);
        DocumentPreview preview = intake.preview(file.getFileName().toString());
        if (preview.heads().isEmpty()) {
            throw new UserProblem("library.import.noHead", preview.file());
        }
        return preview;
    }

    /** Stores chosen lines of a reviewed list, after a backup. */
    public Batch take(DocumentPreview preview, Collection<ReadDocument> ticked) {
        return library.takeIn(preview.file(), preview.takeable().stream().filter(ticked::contains)
                .map(ReadDocument::document).toList());
    }
}
