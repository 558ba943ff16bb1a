package org.gongkailan.cli.terminal;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Severity;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The two voices of a command: data on standard output, talk on standard error unless {@code --quiet}. */
public final class Terminal {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final PrintStream out;
    private final PrintStream err;
    private boolean quiet;

    public Terminal(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** A terminal that nobody reads. */
    public Terminal(OutputStream nowhere) {
        this(new PrintStream(nowhere), new PrintStream(nowhere));
    }

    /** Where data goes. */
    public PrintStream out() {
        return out;
    }

    /** From now on no talk: {@code --quiet}. */
    public void silenceTalk() {
        quiet = true;
    }

    /** A line of data. */
    public void data(Object line) {
        out.println(line);
    }

    /** One JSON document of data. */
    public void json(Object document) {
        out.println(JSON.writeValueAsString(document));
    }

    /** A line of talk. */
    public void talk(String line) {
        if (!quiet) {
            err.println(line);
        }
    }

    /** A problem: said even with {@code --quiet}. */
    public void problem(String line) {
        err.println(line);
    }

    /** Findings as lines of data: severity, place, sentence, rule. */
    public void findings(List<Finding> findings) {
        for (Finding f : findings) {
            data(f.place().label().isBlank() ? Messages.of("cli.objection", f.severity().label(), f.message(), f.rule())
                    : Messages.of("cli.finding", f.severity().label(), f.place().label(), f.message(), f.rule()));
        }
    }

    /** Findings about what was typed, whose places are fields of a form that nobody sees here. */
    public void objections(List<Finding> findings) {
        findings.forEach(f -> data(Messages.of("cli.objection", f.severity().label(), f.message(), f.rule())));
    }

    /** Talk: how many findings of each severity, and the first few errors. */
    public void summary(String what, List<Finding> findings) {
        talk(Messages.of("cli.demo.findings", what, count(findings, Severity.ERROR), count(findings, Severity.WARNING),
                count(findings, Severity.NOTICE)));
        findings.stream().filter(f -> f.severity() == Severity.ERROR).limit(5)
                .forEach(f -> talk(Messages.of("cli.demo.finding", f.place().label(), f.message())));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** Progress said in tenths of the work. */
    public Progress progress(String label) {
        return new Progress() {
            private long said = -1;

            @Override
            public void at(long done, long total) {
                long tenth = total == 0 ? 0 : done * 10 / total;
                if (total > 0 && tenth > said) {
                    said = tenth;
                    talk(Messages.of("cli.progress", label, done, total));
                }
            }

            @Override
            public boolean cancelled() {
                return Thread.currentThread().isInterrupted();
            }
        };
    }
}
