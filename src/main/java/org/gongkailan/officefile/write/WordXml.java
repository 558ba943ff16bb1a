package org.gongkailan.officefile.write;

import java.util.ArrayDeque;
import java.util.Deque;

/** WordprocessingML in the making: elements and attributes without their {@code w:} prefix, which it adds. */
final class WordXml {
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder xml = new StringBuilder(HEADER);
    private final Deque<String> open = new ArrayDeque<>();

    /** Starts a part with its root element. */
    WordXml(String root) {
        xml.append("<w:").append(root)
                .append(" xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"")
                .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        open.push(root);
    }

    /** Starts an element with attributes given as name, value, name, value. */
    WordXml start(String element, Object... attributes) {
        tag(element, attributes).append('>');
        open.push(element);
        return this;
    }

    WordXml end() {
        xml.append("</w:").append(open.pop()).append('>');
        return this;
    }

    WordXml empty(String element, Object... attributes) {
        tag(element, attributes).append("/>");
        return this;
    }

    /** An element without content, if the condition holds. */
    WordXml emptyIf(boolean condition, String element, Object... attributes) {
        return condition ? empty(element, attributes) : this;
    }

    /** The text element of a run; its spaces are kept. */
    WordXml text(String text) {
        xml.append("<w:t xml:space=\"preserve\">");
        escape(PlainText.of(text).replace('\t', ' '));
        xml.append("</w:t>");
        return this;
    }

    /** The whole part; every element started is ended. */
    String finish() {
        while (!open.isEmpty()) {
            end();
        }
        return xml.toString();
    }

    private StringBuilder tag(String element, Object[] attributes) {
        xml.append("<w:").append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String name = (String) attributes[i];
            xml.append(name.contains(":") ? " " : " w:").append(name).append("=\"");
            escape(String.valueOf(attributes[i + 1]));
            xml.append('"');
        }
        return xml;
    }

    private void escape(String text) {
        escape(text, xml);
    }

    /** Text as it stands in any XML. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        escape(PlainText.of(text), escaped);
        return escaped.toString();
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
