package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.typeset.OfficeFonts;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.character.MissingCharacter;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.desk.VillageBoard;
import org.gongkailan.villageboard.roll.Roll;

/** Characters of a posting's roll that no font has, and the fonts and pictures that an officer supplies for them. */
final class MissingCharactersModel {
    final ObservableList<MissingCharacter> missing = FXCollections.observableArrayList();
    private final Jobs jobs;
    private final VillageBoard board;
    private final NoticeDesk desk;
    private final Runnable supplied;
    private Roll roll;

    /** @param supplied told when a character can be drawn from now on */
    MissingCharactersModel(Jobs jobs, VillageBoard board, NoticeDesk desk, Runnable supplied) {
        this.jobs = jobs;
        this.board = board;
        this.desk = desk;
        this.supplied = supplied;
    }

    /** Looks a roll through; null for none. */
    void look(Roll at) {
        roll = at;
        if (roll == null || roll.entries().isEmpty()) {
            missing.clear();
        } else {
            jobs.load(() -> board.missing(at), missing::setAll);
        }
    }

    /** Takes a picture for a character that no font has. */
    void supplyPicture(MissingCharacter character, Path picture) {
        desk.pictures().supply(character.odd().codePoint(), picture);
        look(roll);
        supplied.run();
    }

    /** Takes a font for a character, into the office's folder. */
    void supplyFont(MissingCharacter character, Path font, Path folder) {
        new OfficeFonts(board.fonts(), folder).add(font, character.odd().codePoint());
        look(roll);
        supplied.run();
    }
}
