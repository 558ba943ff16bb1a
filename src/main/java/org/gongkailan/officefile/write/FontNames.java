package org.gongkailan.officefile.write;

import org.gongkailan.paper.Typeface;
import org.gongkailan.text.Messages;

/** The faces of official documents under the names WPS and Office know them by. */
final class FontNames {
    private FontNames() {
    }

    static String of(Typeface face) {
        return switch (face) {
            case SONG -> Messages.of("file.font.song");
            case HEI -> Messages.of("file.font.hei");
            case KAI -> Messages.of("file.font.kai");
            case FANGSONG -> Messages.of("file.font.fangsong");
        };
    }
}
