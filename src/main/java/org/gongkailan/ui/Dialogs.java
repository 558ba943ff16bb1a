package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkailan.finding.UserProblem;

/**
 * Questions to the user. Every method waits for the answer and is called on the screen thread; confirming buttons carry
 * the verb, never "OK". Results that need no answer go to {@link Notices}.
 */
public interface Dialogs {
    /** Tells something the user must have read. */
    void tell(String headline, String text);

    /** Tells a problem of the world: its sentence, what the system said folded away. */
    void problem(UserProblem problem);

    /**
     * Asks before something is done.
     *
     * @param question what is asked, one sentence
     * @param text     what will happen; may be empty
     * @param verb     the words of the confirming button, e.g. 删除 3 行
     * @return whether the user confirmed
     */
    boolean ask(String question, String text, String verb);

    /** Asks for one of several ways, each a button; answers its index, or nothing if the user stepped back. */
    OptionalInt choose(String question, String text, List<String> verbs);

    /** Asks for a file to read. */
    Optional<Path> pickFile(String title, FileKind kind);

    /** Asks for files to read; empty if the user stepped back. */
    List<Path> pickFiles(String title, FileKind kind);

    /** Asks for a folder. */
    Optional<Path> pickFolder(String title);

    /** Asks where to write; the system asks before an existing file is replaced. */
    Optional<Path> pickSave(String title, String suggestedName, FileKind kind);
}
