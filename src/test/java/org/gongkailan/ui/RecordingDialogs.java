package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import org.gongkailan.finding.UserProblem;

/**
 * Dialogs that write down what was asked and answer what the test has laid ready; with nothing ready the user steps
 * back.
 */
public final class RecordingDialogs implements Dialogs {
    /** Every headline, question, verb and title in order. */
    public final List<String> asked = new ArrayList<>();
    private final Queue<Object> answers = new ArrayDeque<>();

    /** Lays an answer ready: an Integer for the verb chosen (0 confirms), a Path or a List of them for a file. */
    public RecordingDialogs answer(Object answer) {
        answers.add(answer);
        return this;
    }

    @Override
    public void tell(String headline, String text) {
        asked.add(headline + " " + text);
    }

    @Override
    public void problem(UserProblem problem) {
        asked.add(problem.getLocalizedMessage());
    }

    @Override
    public boolean ask(String question, String text, String verb) {
        return choose(question, text, List.of(verb)).isPresent();
    }

    @Override
    public OptionalInt choose(String question, String text, List<String> verbs) {
        asked.add(question + " " + text + " " + verbs);
        return answers.poll() instanceof Integer index ? OptionalInt.of(index) : OptionalInt.empty();
    }

    @Override
    public Optional<Path> pickFile(String title, FileKind kind) {
        return path(title);
    }

    @Override
    public List<Path> pickFiles(String title, FileKind kind) {
        asked.add(title);
        return answers.poll() instanceof List<?> paths ? paths.stream().map(Path.class::cast).toList() : List.of();
    }

    @Override
    public Optional<Path> pickFolder(String title) {
        return path(title);
    }

    @Override
    public Optional<Path> pickSave(String title, String suggestedName, FileKind kind) {
        return path(title);
    }

    private Optional<Path> path(String title) {
        asked.add(title);
        return answers.poll() instanceof Path path ? Optional.of(path) : Optional.empty();
    }
}
