package org.gongkailan.typeset;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * A TrueType font in a file that somebody installed. Whether it has a character is read from its character table
 * alone (ISO/IEC 14496-22, cmap): parsing every font of a computer takes many seconds and hundreds of megabytes.
 *
 * @param file      where it is
 * @param index     its place in a collection; -1 in a file of its own
 * @param cmap      where its character table begins, in bytes
 * @param cmapBytes how long that table is
 */
record FontFile(Path file, int index, long cmap, int cmapBytes) {
    private static final int COLLECTION = tag("ttcf");
    private static final int OUTLINES = tag("glyf");
    private static final int CHARACTERS = tag("cmap");
    private static final int MOST_FONTS = 64;
    private static final int MOST_TABLES = 256;
    private static final int MOST_BYTES = 8 << 20;

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /** The fonts in a file whose outlines are TrueType's; none if the file is broken. */
    static List<FontFile> in(Path file) {
        try (FileChannel in = FileChannel.open(file)) {
            ByteBuffer head = read(in, 0, 12);
            if (head.getInt(0) != COLLECTION) {
                return at(in, file, -1, 0).stream().toList();
            }
            int count = Math.clamp(head.getInt(8), 0, MOST_FONTS);
            ByteBuffer offsets = read(in, 12, 4 * count);
            var fonts = new ArrayList<FontFile>();
            for (int i = 0; i < count; i++) {
                at(in, file, i, Integer.toUnsignedLong(offsets.getInt(4 * i))).ifPresent(fonts::add);
            }
            return fonts;
        } catch (IOException | IndexOutOfBoundsException broken) {
            return List.of();
        }
    }

    private static Optional<FontFile> at(FileChannel in, Path file, int index, long offset) throws IOException {
        int count = Math.min(read(in, offset + 4, 2).getChar(0), MOST_TABLES);
        ByteBuffer tables = read(in, offset + 12, 16 * count);
        FontFile found = null;
        boolean outlines = false;
        for (int i = 0; i < count; i++) {
            int name = tables.getInt(16 * i);
            outlines |= name == OUTLINES;
            if (name == CHARACTERS) {
                long start = Integer.toUnsignedLong(tables.getInt(16 * i + 8));
                found = new FontFile(file, index, start, Math.clamp(tables.getInt(16 * i + 12), 0, MOST_BYTES));
            }
        }
        return outlines ? Optional.ofNullable(found) : Optional.empty();
    }

    private static ByteBuffer read(FileChannel in, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && in.read(bytes, from + bytes.position()) >= 0) {
            // A read may bring less than asked for.
        }
        return bytes.flip();
    }

    /** Whether the font has a character. */
    boolean has(int codePoint) {
        try (FileChannel in = FileChannel.open(file)) {
            ByteBuffer table = read(in, cmap, cmapBytes);
            int count = table.getChar(2);
            for (int i = 0; i < count; i++) {
                if (inSubtable(table, table.getInt(4 + 8 * i + 4), codePoint)) {
                    return true;
                }
            }
            return false;
        } catch (IOException | IndexOutOfBoundsException broken) {
            return false;
        }
    }

    private static boolean inSubtable(ByteBuffer table, int at, int codePoint) {
        return switch (table.getChar(at)) {
            case 4 -> codePoint <= Character.MAX_VALUE && inSegments(table, at, codePoint);
            case 12 -> inGroups(table, at, codePoint);
            default -> false;
        };
    }

    private static boolean inSegments(ByteBuffer table, int at, int codePoint) {
        int twice = table.getChar(at + 6);
        for (int i = 0; i < twice; i += 2) {
            if (codePoint <= table.getChar(at + 14 + i)) {
                return codePoint >= table.getChar(at + 16 + twice + i);
            }
        }
        return false;
    }

    private static boolean inGroups(ByteBuffer table, int at, int codePoint) {
        int count = table.getInt(at + 12);
        for (int i = 0; i < count; i++) {
            int group = at + 16 + 12 * i;
            if (codePoint <= table.getInt(group + 4)) {
                return codePoint >= table.getInt(group);
            }
        }
        return false;
    }

    /** The parsed font, if it is whole and may be embedded. */
    Optional<Face> face() {
        try {
            TrueTypeFont font = parse();
            return Face.embeddable(font) ? Optional.of(new Face(font, false)) : Optional.empty();
        } catch (IOException | RuntimeException broken) {
            // fontbox throws all sorts at a damaged table; a bad font in somebody's folder is passed over.
            return Optional.empty();
        }
    }

    /** Whether it can be read at all. */
    boolean whole() {
        try {
            return parse().getTableMap().containsKey("glyf");
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private TrueTypeFont parse() throws IOException {
        if (index < 0) {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        }
        var fonts = new ArrayList<TrueTypeFont>();
        new TrueTypeCollection(file.toFile()).processAllFonts(fonts::add);
        return fonts.get(index);
    }
}
