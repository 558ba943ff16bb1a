package org.gongkailan.paper;

import java.util.List;

/**
 * Text set in lines.
 *
 * @param runs         the text; {@code \n} inside a run breaks the line
 * @param align        where the lines stand
 * @param indent       how far the first line is indented, in points
 * @param lineHeight   baseline to baseline, in points; 0 for 1.3 times the largest size in the line
 * @param spaceBefore  in points, swallowed at the top of a page
 * @param spaceAfter   in points
 * @param level        outline level 1..9 of a heading; 0 for running text
 * @param keepWithNext whether it must stand on the same page as the first line or row of the next block
 */
public record Paragraph(List<Run> runs, Align align, double indent, double lineHeight,
                        double spaceBefore, double spaceAfter, int level, boolean keepWithNext) implements Block {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    /** Left-aligned plain text of one style. */
    public static Paragraph of(String text, Style style) {
        return new Paragraph(List.of(new Run(text, style)), Align.LEFT, 0, 0, 0, 0, 0, false);
    }

    public Paragraph aligned(Align newAlign) {
        return new Paragraph(runs, newAlign, indent, lineHeight, spaceBefore, spaceAfter, level, keepWithNext);
    }

    public Paragraph indented(double points) {
        return new Paragraph(runs, align, points, lineHeight, spaceBefore, spaceAfter, level, keepWithNext);
    }

    public Paragraph leading(double points) {
        return new Paragraph(runs, align, indent, points, spaceBefore, spaceAfter, level, keepWithNext);
    }

    public Paragraph spaced(double before, double after) {
        return new Paragraph(runs, align, indent, lineHeight, before, after, level, keepWithNext);
    }

    /** The same text as a heading of an outline level, kept with what follows. */
    public Paragraph heading(int newLevel) {
        return new Paragraph(runs, align, indent, lineHeight, spaceBefore, spaceAfter, newLevel, true);
    }

    public Paragraph keptWithNext() {
        return new Paragraph(runs, align, indent, lineHeight, spaceBefore, spaceAfter, level, true);
    }

    /** The characters without their styles. */
    public String text() {
        var text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
