package org.gongkailan.officefile.write;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.text.Messages;

/** Text as HTML holds it: never markup, and with its boxes and ticks named for those who cannot see them. */
final class HtmlWords {
    private static final String TICK = "\u221a";
    private static final String TICKED = "\u25a0";
    private static final String UNTICKED = "\u25a1";
    private static final Pattern BOX = Pattern.compile("([" + TICKED + UNTICKED + "])([^" + TICKED + UNTICKED + "]*)");

    private HtmlWords() {
    }

    /** Text between tags: lines are broken with {@code <br>}, boxes and ticks get a name. */
    static String of(String text) {
        String legal = PlainText.of(text);
        if (legal.strip().equals(TICK)) {
            return mark(TICK, Messages.of("officefile.html.ticked"));
        }
        Matcher box = BOX.matcher(legal);
        return box.find() ? boxes(legal, box) : lines(legal);
    }

    // Each box flows with its name: how many fit a line is for the reader's screen to say.
    private static String boxes(String text, Matcher box) {
        var html = new StringBuilder(lines(text.substring(0, box.start())));
        do {
            boolean ticked = box.group(1).equals(TICKED);
            String name = ticked ? Messages.of("officefile.html.ticked") : Messages.of("officefile.html.unticked");
            html.append(ticked ? "<span class=\"b\">" : "<span class=\"b off\">").append(mark(box.group(1), name))
                    .append(lines(box.group(2).strip())).append("</span> ");
        } while (box.find());
        return html.toString().strip();
    }

    private static String lines(String text) {
        var html = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> html.append(c == '\n' ? "<br>" : escaped((char) c)));
        return html.toString();
    }

    /** Text without any markup, for attributes and titles. */
    static String escaped(String text) {
        var html = new StringBuilder(text.length() + 16);
        PlainText.of(text).chars().forEach(c -> html.append(c == '\n' ? " " : escaped((char) c)));
        return html.toString();
    }

    /** Text for between the double quotes of a style sheet. */
    static String styleString(String text) {
        return PlainText.of(text).replaceAll("[\"\\\\<\n]", " ");
    }

    // A name in an attribute is read out and yet is no text: the file reads in again as it was.
    private static String mark(String mark, String name) {
        return "<span role=\"img\" aria-label=\"" + escaped(name) + "\">" + mark + "</span>";
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(c);
        };
    }
}
