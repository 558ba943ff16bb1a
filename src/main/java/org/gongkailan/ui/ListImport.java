package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import org.gongkailan.finding.Finding;
import org.gongkailan.progress.Progress;
import org.gongkailan.ui.control.Columns;

/**
 * A list that was kept elsewhere and is taken in through a {@link ListImportSheet}: what a feature says about it.
 *
 * @param <P> the list as it was read; nothing of it is stored
 * @param <R> one line of it
 */
public interface ListImport<P, R> {
    /** The words of the sheet. */
    Words words();

    /** Reads a file; off the screen thread. */
    P read(Path file, Progress progress);

    /** The name of the file that was read. */
    String file(P read);

    /** The lines in the order of the file. */
    List<R> rows(P read);

    /** What is wrong with the file and its lines. */
    List<Finding> findings(P read);

    /** Whether a finding is about this line. */
    boolean concerns(Finding finding, R row);

    /** Whether the line can be taken; those that can are ticked from the beginning. */
    boolean takeable(R row);

    /** The columns of the table, after the one with the ticks. */
    Columns<R> columns(Desk desk);

    /** What the file has, counted. */
    String counts(P read);

    /** Stores these lines in one step of undo; off the screen thread. Answers what is said of it. */
    String take(P read, List<R> wanted);

    /** The heads of its columns where a person may say what they mean; none where that is fixed. */
    default List<Head<P>> heads(P read) {
        return List.of();
    }

    /**
     * What the sheet says.
     *
     * @param title over the sheet
     * @param pick  over the dialog that asks for a file
     * @param hint  beside the name of the file
     * @param empty while there is no file: what belongs into one
     * @param take  on the button that stores
     */
    record Words(String title, String pick, String hint, String empty, String take) {
    }

    /**
     * The head of a column.
     *
     * @param title as it is written in the file
     * @param known whether anybody knows what it means; those that nobody knows are shown first
     * @param uses  what it may be taken for, in words
     * @param use   number of the one it is taken for
     * @param using reads the list anew with another one; off the screen thread
     */
    record Head<P>(String title, boolean known, List<String> uses, int use, IntFunction<P> using) {
    }
}
