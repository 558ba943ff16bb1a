package org.gongkailan.villageboard.archive;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera held a picture: tag 0x0112 of Exif 2.3, 1 upright, 3 on its head, 6 and 8 on their sides. It is the only
 * thing of a picture's Exif part that is looked at, and is gone with it afterwards.
 */
enum Orientation {
    UPRIGHT, ON_ITS_HEAD, CLOCKWISE, ANTICLOCKWISE;

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int EXIF_HEAD = 6;

    /** That of a file; upright where it says nothing, or nothing that makes sense. */
    static Orientation of(byte[] bytes) {
        try {
            return of(ByteBuffer.wrap(bytes));
        } catch (IndexOutOfBoundsException cutShort) {
            return UPRIGHT;
        }
    }

    private static Orientation of(ByteBuffer in) {
        if ((in.getShort(0) & 0xFFFF) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        for (int at = 2; (in.getShort(at) & 0xFFFF) != START_OF_SCAN; at += 2 + (in.getShort(at + 2) & 0xFFFF)) {
            if ((in.getShort(at) & 0xFFFF) == APP1 && in.get(at + 4) == 'E' && in.get(at + 5) == 'x') {
                return ofExif(in.slice(at + 4 + EXIF_HEAD, in.limit() - at - 4 - EXIF_HEAD));
            }
            if ((in.getShort(at + 2) & 0xFFFF) < 2) {
                return UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static Orientation ofExif(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> ON_ITS_HEAD;
                    case 6 -> CLOCKWISE;
                    case 8 -> ANTICLOCKWISE;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    boolean swapsSides() {
        return this == CLOCKWISE || this == ANTICLOCKWISE;
    }

    /** What turns a picture of that size upright. */
    AffineTransform upright(int width, int height) {
        var how = new AffineTransform();
        switch (this) {
            case ON_ITS_HEAD -> {
                how.translate(width, height);
                how.quadrantRotate(2);
            }
            case CLOCKWISE -> {
                how.translate(height, 0);
                how.quadrantRotate(1);
            }
            case ANTICLOCKWISE -> {
                how.translate(0, width);
                how.quadrantRotate(3);
            }
            case UPRIGHT -> { }
        }
        return how;
    }
}
