package org.gongkailan.ui;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;

/** The one way of a paper into a file: asks as what and where, writes it, says where it lies and offers the printer. */
public final class PaperSaving {
    private final Desk desk;

    public PaperSaving(Desk desk) {
        this.desk = desk;
    }

    /**
     * As what a paper can be saved.
     *
     * @param words   what the officer chooses, e.g. PDF
     * @param ending  of its files, without the dot
     * @param writing writes it
     */
    public record Kind(String words, String ending, Writing writing) {
    }

    /** Writes a file. */
    public interface Writing {
        /** Writes to a place that the officer chose; on a thread of its own. */
        void write(Path out, Progress progress);
    }

    /**
     * Asks as which of several kinds and where, and writes; nothing happens where the officer thinks better of it.
     *
     * @param name  of the paper, and of its file as far as files may be called so
     * @param hint  what tells the kinds apart; may be empty
     * @param kinds at least one
     */
    public void choose(String name, String hint, List<Kind> kinds) {
        desk.dialogs().choose(Messages.of("ui.paper.question", name), hint, kinds.stream().map(Kind::words).toList())
                .ifPresent(chosen -> pick(name, kinds.get(chosen)));
    }

    private void pick(String name, Kind kind) {
        desk.dialogs().pickSave(Messages.of("ui.paper.question", name), FileNames.clean(name) + "." + kind.ending(),
                FileKind.of(kind.words(), "*." + kind.ending())).ifPresent(file -> desk.jobs().run(
                        Messages.of("ui.paper.writing"), progress -> {
                            kind.writing().write(file, progress);
                            return file;
                        }, written -> desk.printing().written(
                                Messages.of("ui.paper.written", written.getFileName()), written)));
    }
}
