package org.gongkailan.typeset;

/** What becomes of a character before it is printed. */
final class Characters {
    /** Printed, turned into a new line or a blank, or left out (silently, or with a note). */
    enum Treatment { PRINT, LINE, SPACE, UNSEEN, FORBIDDEN }

    private Characters() {
    }

    static Treatment treatment(int codePoint) {
        if (codePoint > ' ' && codePoint < 0x7F || codePoint >= 0x2E80 && codePoint < 0xD800) {
            return Treatment.PRINT;
        }
        return switch (codePoint) {
            case '\n', 0x2028, 0x2029 -> Treatment.LINE;
            case '\r', 0xAD, 0x34F, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF -> Treatment.UNSEEN;
            case ' ', '\t', 0xA0, 0x202F, 0x205F -> Treatment.SPACE;
            default -> byCategory(codePoint);
        };
    }

    private static Treatment byCategory(int codePoint) {
        if (codePoint >= 0x2000 && codePoint <= 0x200A) {
            return Treatment.SPACE;
        }
        if (codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF) {
            return Treatment.UNSEEN;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> Treatment.FORBIDDEN;
            default -> Treatment.PRINT;
        };
    }

    /** The width of a blank that Unicode defines, in em; 0 for a common space, which is as wide as the font has it. */
    static double spaceWidth(int codePoint) {
        return switch (codePoint) {
            case 0x2000, 0x2002 -> 1 / 2.0;
            case 0x2001, 0x2003 -> 1;
            case 0x2004 -> 1 / 3.0;
            case 0x2006 -> 1 / 6.0;
            case 0x2007 -> 0.55;
            case 0x2009, 0x200A, 0x202F -> 1 / 8.0;
            case 0x2005, 0x2008, 0x205F -> 1 / 4.0;
            default -> 0;
        };
    }

    /** Whether a text has accents that stand apart from their letters. */
    static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character sits on the one before it and must never be parted from it. */
    static boolean isMark(int codePoint) {
        return codePoint >= 0x300 && (codePoint < 0x370 || codePoint >= 0x483 && codePoint < 0x2E80
                || codePoint >= 0x302A && codePoint <= 0x309A || codePoint >= 0xFE20 && codePoint <= 0xFE2F)
                && switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
                    default -> false;
                };
    }

    static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == 0x3000 || codePoint == '\t'
                || codePoint >= 0x2000 && codePoint <= 0x200A && codePoint != 0x2007 || codePoint == 0x205F;
    }
}
