package org.gongkailan.requests.table.ui;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.table.Names;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.SystemFolder;

/** 导出台账: asks whether names go along, and where to, then writes away from the screen. */
public final class LedgerSaving {
    private static final String WORD = ".xlsx";

    private final Desk desk;

    /** Writes a ledger. */
    public interface Writing {
        /** Writes it and answers how many lines it holds. */
        int write(Names names, Path out, Progress progress);
    }

    public LedgerSaving(Desk desk) {
        this.desk = desk;
    }

    /** Asks and writes; the first and usual answer leaves names out. */
    public void ask(String name, Writing writing) {
        desk.dialogs().choose(Messages.of("requests.table.question"), Messages.of("requests.table.question.text"),
                List.of(Messages.of("requests.table.masked"), Messages.of("requests.table.whole")))
                .ifPresent(which -> pick(name, which == 0 ? Names.MASKED : Names.WHOLE, writing));
    }

    private void pick(String name, Names names, Writing writing) {
        desk.dialogs().pickSave(Messages.of("requests.table.export"), FileNames.clean(name + WORD),
                FileKind.of(Messages.of("requests.import.kind"), "*" + WORD)).ifPresent(file -> desk.jobs().run(
                        Messages.of("requests.table.writing"), progress -> writing.write(names, file, progress),
                        count -> desk.notices().say(Messages.of("requests.table.done", count, file.getFileName()),
                                SystemFolder.show(file.toAbsolutePath().getParent()))));
    }
}
