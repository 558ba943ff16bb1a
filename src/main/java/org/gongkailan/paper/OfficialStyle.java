package org.gongkailan.paper;

/** The faces and measures of official documents (GB/T 9704-2012): 22 lines of 28 characters on a page. In points. */
public final class OfficialStyle {
    /** 三号, the size of the text. */
    public static final double SIZE = 16;
    /** Baseline to baseline: 225 mm of text height divided by 22 lines. */
    public static final double LEADING = 28.95;
    /** The text: 仿宋. */
    public static final Style BODY = Style.of(Typeface.FANGSONG, SIZE);
    /** A second-level heading （一）: 楷体. */
    public static final Style SECOND_LEVEL = Style.of(Typeface.KAI, SIZE);

    // 一、 in 黑体.
    private static final Style FIRST_LEVEL = Style.of(Typeface.HEI, SIZE);
    private static final Style TITLE = Style.of(Typeface.SONG, 22).asBold();
    private static final double TITLE_LEADING = 34;

    private OfficialStyle() {
    }

    /** The title: 二号, centred. */
    public static Paragraph title(String words) {
        return Paragraph.of(words, TITLE).aligned(Align.CENTER).leading(TITLE_LEADING);
    }

    /** A line of the text that begins at the edge, such as the addressee. */
    public static Paragraph line(String words) {
        return Paragraph.of(words, BODY).leading(LEADING);
    }

    /** A first-level heading. */
    public static Paragraph heading(String words) {
        return Paragraph.of(words, FIRST_LEVEL).indented(2 * SIZE).leading(LEADING).heading(1);
    }

    /** A paragraph of the text: indented by two characters, both edges even. */
    public static Paragraph body(String words) {
        return body(Paragraph.of(words, BODY));
    }

    /** The same setting for a paragraph of several faces. */
    public static Paragraph body(Paragraph paragraph) {
        return paragraph.aligned(Align.JUSTIFY).indented(2 * SIZE).leading(LEADING);
    }
}
