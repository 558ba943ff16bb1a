package org.gongkailan.printer;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;

/** The printers of this computer, and the one way onto their paper. */
public interface Printers {
    /** No printers: for a window that prints nothing. */
    Printers NONE = new Printers() {
        @Override
        public List<Printer> installed() {
            return List.of();
        }

        @Override
        public PrintFiles look(List<Path> pdfs) {
            return new PrintFiles(pdfs, pdfs.stream().map(pdf -> 0).toList(), java.util.Map.of());
        }

        @Override
        public int print(PrintFiles files, PrintOrder order, Progress progress) {
            throw new UserProblem("printer.gone", order.printer());
        }
    };

    /** The printers that are installed now, the usual one first; none on a machine without any. */
    List<Printer> installed();

    /**
     * Counts pages and sizes.
     *
     * @throws UserProblem if a file cannot be read
     */
    PrintFiles look(List<Path> pdfs);

    /**
     * Prints the files, one job each; those already handed over are printed if somebody cancels.
     *
     * @return how many pages were handed over, each copy counted once
     * @throws UserProblem if the printer is gone or refuses
     */
    int print(PrintFiles files, PrintOrder order, Progress progress);
}
