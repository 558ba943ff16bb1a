package org.gongkailan.requests.intake;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.history.Batch;
import org.gongkailan.progress.Progress;

/**
 * Takes in a ledger kept elsewhere: reads, shows, and puts down what is new as one step of undo.
 *
 * @param <C> what its columns may be taken for
 * @param <R> what a line becomes
 */
public interface LedgerIntake<C extends Enum<C> & ColumnUse, R> {
    /** What a column may be taken for, in the order in which it is offered. */
    List<C> uses();

    /**
     * Reads a file; stores nothing.
     *
     * @throws org.gongkailan.finding.UserProblem if the file cannot be read, is too long, or has nothing like a head
     */
    LedgerPreview<C, R> preview(Path file, Progress progress);

    /** Reads the sheets again, their columns taken as their heads say now. */
    LedgerPreview<C, R> preview(String file, List<LedgerSheet<C>> sheets);

    /** Puts down what is new, after a backup, and remembers how the heads were taken. */
    Batch take(LedgerPreview<C, R> preview);
}
