package org.gongkailan.officefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The tables of a saved web page as grids. A table that holds a wider table is layout and no grid of its own. */
final class HtmlGrids {
    private static final int HEADING_LINES = 10;

    private final String file;
    private final GridLimits limits;
    private final List<Grid> grids = new ArrayList<>();
    private final List<String> heading = new ArrayList<>();

    private HtmlGrids(String file, GridLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    static List<Grid> read(Path path, GridLimits limits) {
        Element page = Jsoup.parse(TextFile.read(path));
        page.select("script, style, noscript, template, head").remove();
        var tables = new HtmlGrids(Source.nameOf(path), limits);
        tables.walk(page);
        return tables.grids;
    }

    private void walk(Element page) {
        var text = new HtmlText();
        page.traverse(new NodeVisitor() {
            private Element inside;

            @Override
            public void head(Node node, int depth) {
                if (inside != null) {
                    return;
                }
                if (node instanceof Element element && element.nameIs("table") && !isLayout(element)) {
                    inside = element;
                    heading.addAll(text.takeLines());
                    addGrid(element);
                } else {
                    text.head(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node == inside) {
                    inside = null;
                } else if (inside == null) {
                    text.tail(node);
                }
            }
        });
    }

    private void addGrid(Element table) {
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            heading.addAll(HtmlText.of(caption).lines().toList());
        }
        List<String> lines = heading.subList(Math.max(0, heading.size() - HEADING_LINES), heading.size());
        int number = grids.size() + 1;
        String name = lines.isEmpty() ? Messages.of("file.table-name", number) : lines.getLast();
        var grid = new GridBuilder(file, name, new GridPlaces.OfTable(number), limits, false);
        grid.head(lines);
        new HtmlTable(table, grid).read();
        if (!grid.isEmpty()) {
            grids.add(grid.build());
            heading.clear();
        }
    }

    private static boolean isLayout(Element table) {
        int own = HtmlTable.width(table);
        return table.select("table").stream().skip(1).anyMatch(inner -> HtmlTable.width(inner) > own);
    }
}
