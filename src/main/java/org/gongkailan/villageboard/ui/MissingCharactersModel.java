package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import javafx.collections.ObservableList;
import org.gongkailan.typeset.OfficeFonts;
import org.gongkailan.villageboard.character.MissingCharacter;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;

/** Characters of a posting that no font has, and the fonts and pictures that an officer supplies for them. */
final class MissingCharactersModel {
    final ObservableList<MissingCharacter> missing;
    private final VillageBoard board;
    private final NoticeDesk desk;
    private final PageModel page;

    MissingCharactersModel(VillageBoard board, NoticeDesk desk, PageModel page) {
        this.missing = page.missing;
        this.board = board;
        this.desk = desk;
        this.page = page;
    }

    /** Takes a picture for a character that no font has. */
    void supplyPicture(MissingCharacter character, Path picture) {
        desk.pictures().supply(character.odd().codePoint(), picture);
        page.draw();
    }

    /** Takes a font for a character, into the office's folder. */
    void supplyFont(MissingCharacter character, Path font, Path folder) {
        new OfficeFonts(board.fonts(), folder).add(font, character.odd().codePoint());
        page.draw();
    }
}
