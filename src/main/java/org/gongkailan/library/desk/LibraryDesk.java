package org.gongkailan.library.desk;

import org.gongkailan.library.DocumentCheck;
import org.gongkailan.library.Library;
import org.gongkailan.library.intake.DocumentImport;
import org.gongkailan.library.table.DocumentExport;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.units.Unit;
import org.gongkailan.units.UnitDirectory;

/**
 * The library of an opened workspace and its tools.
 *
 * @param library the documents
 * @param intake  reads lists kept elsewhere
 * @param export  writes lists and 现行有效目录
 * @param units   whose library it is
 */
public record LibraryDesk(Library library, DocumentImport intake, DocumentExport export, UnitDirectory units) {
    /** The desk over a library. */
    public static LibraryDesk of(Library library, UnitDirectory units, PdfWriter pdf) {
        return new LibraryDesk(library, new DocumentImport(library, () -> units.own().level()),
                new DocumentExport(library, () -> units.own().name(), pdf), units);
    }

    /** The unit whose library it is. */
    public Unit own() {
        return units.own();
    }

    /** What judges documents as of now. */
    public DocumentCheck check() {
        return new DocumentCheck(library.today(), own().level(), library.idsByNumber());
    }
}
