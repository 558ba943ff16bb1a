package org.gongkailan.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.gongkailan.assembly.AppFolder;
import org.gongkailan.assembly.Assembly;

/** What the real command line, run in process, answered. */
public record CommandRun(int exit, String out, String err) {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /** Runs one command line. */
    public static CommandRun of(Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = new Commands(assembly(), stream(out), stream(err))
                .run(Arrays.stream(args).map(String::valueOf).toArray(String[]::new));
        return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Assembly assembly() {
        return new Assembly(CLOCK, AppFolder.at(Path.of("target", "test-home")));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
