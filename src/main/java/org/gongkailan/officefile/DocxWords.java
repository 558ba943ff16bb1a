package org.gongkailan.officefile;

import java.util.Map;

/**
 * Gathers the text of a .docx from the elements a pass meets: runs, line ends, symbols. Deleted text, field codes and
 * the second copies kept for old programs are left out.
 */
final class DocxWords {
    /** Boxes and ticks that Word takes from symbol fonts, as the characters people mean by them. */
    private static final Map<String, Character> SYMBOLS = Map.ofEntries(
            Map.entry("Wingdings F0FE", '☑'), Map.entry("Wingdings F0FD", '☒'), Map.entry("Wingdings F0A8", '□'),
            Map.entry("Wingdings F06F", '□'), Map.entry("Wingdings F06E", '■'), Map.entry("Wingdings F0FC", '✓'),
            Map.entry("Wingdings F06C", '●'), Map.entry("Wingdings F075", '◆'),
            Map.entry("Wingdings 2 F052", '☑'), Map.entry("Wingdings 2 F0A3", '□'), Map.entry("Wingdings 2 F050", '✓'),
            Map.entry("Wingdings 2 F0A2", '■'), Map.entry("Wingdings 2 F098", '●'));

    private final StringBuilder text = new StringBuilder();
    private int skipped;

    /** Takes note of where the pass stands; a text element is read to its end. */
    void meet(PartXml xml) {
        String element = xml.element();
        if (element.equals("Fallback")) {
            skipped += xml.atStart() ? 1 : -1;
        } else if (skipped > 0) {
            return;
        } else if (xml.atStart()) {
            start(xml, element);
        } else if (element.equals("p")) {
            text.append('\n');
        }
    }

    private void start(PartXml xml, String element) {
        switch (element) {
            case "t" -> {
                text.append(xml.text());
                xml.limit(text.length());
            }
            case "tab" -> text.append(' ');
            case "br", "cr" -> text.append('\n');
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> {
                Character symbol = SYMBOLS.get(xml.attribute("font") + " " + xml.attribute("char"));
                text.append(symbol == null ? '\u25a1' : symbol);
            }
            default -> {
            }
        }
    }

    /** The cleaned text so far, which is then forgotten. */
    String take() {
        String taken = CellText.clean(text.toString());
        text.setLength(0);
        return taken;
    }
}
