package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gongkailan.paper.Scratch;

/** A program of the system that is run with words and answers; its language is English whatever the system's. */
@FunctionalInterface
interface Command {
    /** The system's own; a program that does not end within two minutes is stopped and has failed. */
    Command SYSTEM = Command::runProcess;

    /**
     * What a program said.
     *
     * @param code 0 if it did what it should
     */
    record Said(int code, String words) {
    }

    /** @param words the program and what it is told */
    Said run(List<String> words);

    // What it says goes through a file: reading a pipe to its end would wait for a program that hangs.
    private static Said runProcess(List<String> words) {
        Path said = null;
        try {
            said = Scratch.file(".txt");
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(2, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            return new Said(ended ? process.exitValue() : -1, Files.readString(said));
        } catch (IOException e) {
            return new Said(-1, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Said(-1, e.getClass().getSimpleName());
        } finally {
            if (said != null) {
                Scratch.discard(said);
            }
        }
    }
}
