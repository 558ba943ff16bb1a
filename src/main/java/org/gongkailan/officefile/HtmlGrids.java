package org.gongkailan.officefile;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The tables of a saved web page as grids. A table that holds a wider table is layout and no grid of its own. */
final class HtmlGrids {
    private HtmlGrids() {
    }

    static List<Grid> read(Path path, GridLimits limits) {
        return pass(path, limits).grids();
    }

    /** Lines and tables in order. */
    static List<PagePart> parts(Path path, GridLimits limits) {
        return pass(path, limits).parts();
    }

    private static PageGrids pass(Path path, GridLimits limits) {
        Element page = Jsoup.parse(TextFile.read(path));
        page.select("script, style, noscript, template, head").remove();
        var tables = new PageGrids(Source.nameOf(path), limits);
        var walk = new Walk(tables);
        page.traverse(walk);
        walk.end();
        return tables;
    }

    private static boolean isLayout(Element table) {
        int own = HtmlTable.width(table);
        return table.select("table").stream().skip(1).anyMatch(inner -> HtmlTable.width(inner) > own);
    }

    /** From one table to the next, gathering the text between. */
    private static final class Walk implements NodeVisitor {
        private final PageGrids tables;
        private final HtmlText between = new HtmlText();
        private Element inside;

        Walk(PageGrids tables) {
            this.tables = tables;
        }

        @Override
        public void head(Node node, int depth) {
            if (inside == null && node instanceof Element element && element.nameIs("table") && !isLayout(element)) {
                inside = element;
                read(element);
            } else if (inside == null) {
                between.head(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node == inside) {
                inside = null;
            } else if (inside == null) {
                between.tail(node);
            }
        }

        /** Takes the text behind the last table. */
        void end() {
            tables.addLines(between.take());
        }

        private void read(Element table) {
            tables.addLines(between.take());
            Element caption = table.selectFirst("> caption");
            if (caption != null) {
                tables.addLines(HtmlText.of(caption));
            }
            GridBuilder grid = tables.begin();
            new HtmlTable(table, grid).read();
            tables.end(grid);
        }
    }
}
