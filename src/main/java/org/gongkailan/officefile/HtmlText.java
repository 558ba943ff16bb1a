package org.gongkailan.officefile;

import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Text as a browser shows it: white space of the source folded, blocks and {@code <br>} on lines of their own. */
final class HtmlText {
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3",
            "h4", "h5", "h6", "section", "article", "header", "footer", "blockquote", "center", "dl", "dt", "dd",
            "caption", "form", "pre", "hr", "address", "figure", "nav", "main", "aside");

    private final StringBuilder text = new StringBuilder();

    /** The cleaned text of an element without empty lines. */
    static String of(Element element) {
        var text = new HtmlText();
        element.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                text.head(node);
            }

            @Override
            public void tail(Node node, int depth) {
                text.tail(node);
            }
        });
        return text.take();
    }

    void head(Node node) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (element.nameIs("br") || BLOCKS.contains(element.normalName())) {
                text.append('\n');
            } else if (element.nameIs("td") || element.nameIs("th")) {
                text.append(' ');
            }
        }
    }

    void tail(Node node) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
            text.append('\n');
        }
    }

    // Only the source's own white space folds: a no-break or ideographic space is there to be seen.
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
    }

    /** The cleaned text so far without empty lines, which is then forgotten. */
    String take() {
        String lines = CellText.clean(text.toString()).lines().filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        text.setLength(0);
        return lines;
    }
}
