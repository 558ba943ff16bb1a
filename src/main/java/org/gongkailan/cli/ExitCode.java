package org.gongkailan.cli;

import java.util.List;
import org.gongkailan.finding.Finding;

/** The exit codes, part of the contract with scripts. */
final class ExitCode {
    static final int FINE = 0;
    /** There are findings that are errors. */
    static final int FINDINGS = 1;
    /** Something the user can solve: a bad file, bad usage, a locked workspace. */
    static final int PROBLEM = 2;
    /** A defect of ours. */
    static final int DEFECT = 70;

    private ExitCode() {
    }

    static int of(List<Finding> findings) {
        return Finding.anyError(findings) ? FINDINGS : FINE;
    }
}
