package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

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

    private static Said runProcess(List<String> words) {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor(2, TimeUnit.MINUTES)) {
                return new Said(process.exitValue(), said);
            }
            process.destroy();
            return new Said(-1, said);
        } catch (IOException e) {
            return new Said(-1, e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Said(-1, e.getClass().getSimpleName());
        }
    }
}
