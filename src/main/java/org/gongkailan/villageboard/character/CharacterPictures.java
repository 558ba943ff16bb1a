package org.gongkailan.villageboard.character;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gongkailan.history.Journal;
import org.gongkailan.history.WholeRecordStore;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.CharacterPictureFile;
import org.gongkailan.typeset.CharacterShape;

/** The pictures of characters that a workspace keeps; every change can be undone. */
public final class CharacterPictures {
    private final Database database;
    private final Journal journal;
    private final Store store;

    /** The SQL of pictures. */
    public static final class Store extends WholeRecordStore<CharacterPicture> {
        public Store() {
            super("village-board.character", CharacterPicture.class, "character_picture");
        }

        @Override
        public String idOf(CharacterPicture picture) {
            return picture.number();
        }
    }

    public CharacterPictures(Database database, Journal journal, Store store) {
        this.database = database;
        this.journal = journal;
        this.store = store;
    }

    /** The shape of a character, if somebody supplied it. */
    public Optional<CharacterShape> shape(int codePoint) {
        String id = new CharacterPicture(codePoint, "").number();
        return database.read(handle -> store.find(handle, id)).map(CharacterPicture::shape);
    }

    /** All of them, by number. */
    public List<CharacterPicture> all() {
        return database.read(store::all);
    }

    /**
     * Keeps the picture of a character.
     *
     * @throws org.gongkailan.finding.UserProblem if the file is no picture of a character
     */
    public void supply(int codePoint, Path file) {
        var picture = new CharacterPicture(codePoint, new CharacterPictureFile(file).shape().word());
        journal.write(Messages.of("villageboard.journal.character", picture.number()), changes -> changes.put(store, picture));
    }

    /** Gives a picture up. */
    public void remove(CharacterPicture picture) {
        journal.write(Messages.of("villageboard.journal.character-removed", picture.number()),
                changes -> changes.remove(store, picture.number()));
    }
}
