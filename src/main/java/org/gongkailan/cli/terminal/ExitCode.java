package org.gongkailan.cli.terminal;

import java.util.List;
import org.gongkailan.finding.Finding;

/** The exit codes, part of the contract with scripts. */
public final class ExitCode {
    /** Done, and nothing is wrong. */
    public static final int FINE = 0;
    /** There are findings that are errors. */
    public static final int FINDINGS = 1;
    /** Something the user can solve: a bad file, bad usage, a locked workspace. */
    public static final int PROBLEM = 2;
    /** A defect of ours. */
    public static final int DEFECT = 70;

    private ExitCode() {
    }

    /** Of findings: whether any is an error. */
    public static int of(List<Finding> findings) {
        return Finding.anyError(findings) ? FINDINGS : FINE;
    }
}
