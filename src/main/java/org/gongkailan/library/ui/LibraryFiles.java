package org.gongkailan.library.ui;

import java.nio.file.Path;
import java.util.List;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.library.table.ListFormat;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** 导出: asks what, as what and where to, then writes. */
final class LibraryFiles {
    private static final List<ListFormat> PAPERS = List.of(ListFormat.XLSX, ListFormat.DOCX, ListFormat.PDF);

    private final LibraryDesk shelf;
    private final LibraryViewModel model;
    private final Desk desk;

    /** Writes one kind of list. */
    interface Writing {
        /** Writes it and answers how many documents it holds. */
        int write(ListFormat format, Path out, Progress progress);
    }

    LibraryFiles(LibraryDesk shelf, LibraryViewModel model, Desk desk) {
        this.shelf = shelf;
        this.model = model;
        this.desk = desk;
    }

    /** 现行有效目录 or the list in view. */
    void export() {
        desk.dialogs().choose(Messages.of("library.export.question"), Messages.of("library.export.text"),
                List.of(Messages.of("library.export.inForce"), Messages.of("library.export.list")))
                .ifPresent(which -> {
                    if (which == 0) {
                        inForce();
                    } else {
                        list();
                    }
                });
    }

    /** 现行有效目录. */
    void inForce() {
        ask(PAPERS, Messages.of("library.export.inForce.file", shelf.own().name()), shelf.export()::writeInForce);
    }

    private void list() {
        var query = model.filters.query();
        ask(List.of(ListFormat.values()), Messages.of("library.export.list.file", shelf.own().name()),
                (format, out, progress) -> shelf.export().writeList(query, format, out, progress));
    }

    /** Asks for format and place, and writes away from the screen. */
    void ask(List<ListFormat> formats, String name, Writing writing) {
        desk.dialogs().choose(Messages.of("library.export.format"), name, formats.stream().map(ListFormat::label).toList())
                .ifPresent(i -> pick(formats.get(i), name, writing));
    }

    private void pick(ListFormat format, String name, Writing writing) {
        desk.dialogs().pickSave(Messages.of("library.export"), FileNames.clean(name + "." + format.word()),
                FileKind.of(format.label(), "*." + format.word())).ifPresent(file -> desk.jobs().run(
                        Messages.of("library.export.writing"), progress -> writing.write(format, file, progress),
                        count -> desk.printing().written(Messages.of("library.export.done", count, file.getFileName()), file)));
    }
}
