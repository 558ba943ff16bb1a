package org.gongkailan.typeset;

import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The outlines of a TrueType file, which may be replaced one by one; every other table stays byte for byte. */
final class GlyphTable {
    private static final int HEAD_ADJUSTMENT = 8;
    private static final int HEAD_LOCATION_FORMAT = 50;
    private static final int CHECKSUM_OF_A_FONT = 0xB1B0AFBA;

    private final int version;
    private final Map<String, byte[]> tables = new LinkedHashMap<>();
    private final byte[][] glyphs;

    GlyphTable(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        version = bytes.getInt(0);
        for (int i = 0; i < bytes.getShort(4); i++) {
            int entry = 12 + 16 * i;
            byte[] tag = new byte[4];
            bytes.get(entry, tag);
            byte[] table = new byte[bytes.getInt(entry + 12)];
            bytes.get(bytes.getInt(entry + 8), table);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
        glyphs = cut();
    }

    private byte[][] cut() {
        var places = ByteBuffer.wrap(tables.get("loca"));
        boolean wide = ByteBuffer.wrap(tables.get("head")).getShort(HEAD_LOCATION_FORMAT) != 0;
        byte[][] cut = new byte[places.capacity() / (wide ? 4 : 2) - 1][];
        for (int i = 0; i < cut.length; i++) {
            int from = wide ? places.getInt(4 * i) : 2 * (places.getShort(2 * i) & 0xFFFF);
            int to = wide ? places.getInt(4 * i + 4) : 2 * (places.getShort(2 * i + 2) & 0xFFFF);
            cut[i] = Arrays.copyOfRange(tables.get("glyf"), from, to);
        }
        return cut;
    }

    int count() {
        return glyphs.length;
    }

    /** Whether this glyph has an outline of its own: not a space, not put together from other glyphs. */
    boolean drawn(int glyph) {
        return glyphs[glyph].length > 0 && ByteBuffer.wrap(glyphs[glyph]).getShort(0) > 0;
    }

    /** Whether the glyph says of itself that its contours overlap. */
    boolean saysItOverlaps(int glyph) {
        return drawn(glyph) && GlyphOutline.saysItOverlaps(glyphs[glyph]);
    }

    /** The outline, to be filled by the rule that is asked for: {@link Path2D#WIND_NON_ZERO} as fonts mean it. */
    Path2D outline(int glyph, int rule) {
        return GlyphOutline.read(glyphs[glyph], rule);
    }

    void replace(int glyph, Path2D outline) {
        glyphs[glyph] = GlyphOutline.written(outline);
    }

    /** The whole file. */
    byte[] bytes() {
        var glyf = new ByteArrayOutputStream();
        var loca = ByteBuffer.allocate(4 * glyphs.length + 4);
        for (byte[] glyph : glyphs) {
            loca.putInt(glyf.size());
            glyf.writeBytes(glyph);
            glyf.writeBytes(new byte[-glyph.length & 3]);
        }
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.putInt(glyf.size()).array());
        ByteBuffer.wrap(tables.get("head")).putInt(HEAD_ADJUSTMENT, 0).putShort(HEAD_LOCATION_FORMAT, (short) 1);
        measure();
        byte[] file = joined();
        int head = ByteBuffer.wrap(file).getInt(entry(file, "head") + 8);
        ByteBuffer.wrap(file).putInt(head + HEAD_ADJUSTMENT, CHECKSUM_OF_A_FONT - checksum(file));
        return file;
    }

    // The largest glyph, by which programs size their arrays.
    private void measure() {
        int points = 0;
        int contours = 0;
        for (int i = 0; i < glyphs.length; i++) {
            if (drawn(i)) {
                points = Math.max(points, GlyphOutline.points(glyphs[i]));
                contours = Math.max(contours, ByteBuffer.wrap(glyphs[i]).getShort(0));
            }
        }
        ByteBuffer.wrap(tables.get("maxp")).putShort(6, (short) points).putShort(8, (short) contours);
    }

    private byte[] joined() {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int size = tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
        var file = ByteBuffer.allocate(12 + 16 * count + size);
        file.putInt(version).putShort((short) count).putShort((short) (16 * power))
            .putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int place = 12 + 16 * count;
        for (var table : tables.entrySet()) {
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(table.getValue())).putInt(place).putInt(table.getValue().length);
            file.put(place, table.getValue());
            place += table.getValue().length + 3 & ~3;
        }
        return file.array();
    }

    private static int entry(byte[] file, String tag) {
        int entry = 12;
        while (!tag.equals(new String(file, entry, 4, StandardCharsets.US_ASCII))) {
            entry += 16;
        }
        return entry;
    }

    private static int checksum(byte[] bytes) {
        var padded = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + 3 & ~3));
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }
}
