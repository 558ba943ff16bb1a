package org.gongkailan.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font files inside the program, each parsed when first asked for and then kept. */
final class Bundled {
    // Held, because the system forgets the level of a logger that nobody holds.
    private static final Logger FONTBOX = Logger.getLogger("org.apache.fontbox");
    private final Map<String, Face> parsed = new ConcurrentHashMap<>();

    // The variation table (format 14) that fontbox warns of is of no use to us.
    static {
        FONTBOX.setLevel(Level.SEVERE);
    }

    /** Where a face comes from when it is needed. */
    interface Source {
        Face face();
    }

    Face song() {
        return face("NotoSerifSC-Regular-8105.ttf", false);
    }

    Face songBold() {
        return face("NotoSerifSC-Bold-8105.ttf", true);
    }

    Face songOfGb18030() {
        return face("NotoSerifSC-Regular-gb18030.ttf", false);
    }

    Face hei() {
        return face("NotoSansSC-Regular-8105.ttf", false);
    }

    Face heiBold() {
        return face("NotoSansSC-Bold-8105.ttf", true);
    }

    Face kai() {
        return face("LXGWWenKai-Regular-8105.ttf", false);
    }

    /** Our own ballot boxes and the dash that joins. */
    Face marks() {
        return face("GongkailanMarks.ttf", false);
    }

    private Face face(String file, boolean bold) {
        return parsed.computeIfAbsent(file, name -> parse(name, bold));
    }

    private static Face parse(String file, boolean bold) {
        try (var in = Bundled.class.getResourceAsStream("fonts/" + file)) {
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())), bold);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
