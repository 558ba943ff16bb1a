package org.gongkailan.officefile.write;

import java.util.List;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Gap;
import org.gongkailan.paper.PageBreak;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Run;
import org.gongkailan.paper.Table;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.Messages;

/** The body of a web page: the title, a list of the chapters where there are several, then the blocks. */
final class HtmlBody {
    private final Paper paper;
    private final List<Block> blocks;
    private final List<Paragraph> chapters;
    private final StringBuilder html = new StringBuilder();
    private int chapter;
    private boolean newPage;
    private boolean tabled;
    private String about;

    HtmlBody(Paper paper) {
        this.paper = paper;
        boolean titled = !paper.blocks().isEmpty() && paper.blocks().getFirst() instanceof Paragraph first && isTitle(first);
        this.blocks = titled ? paper.blocks().subList(1, paper.blocks().size()) : paper.blocks();
        this.chapters = blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.level() == 1).toList();
        this.about = paper.title();
    }

    String write() {
        html.append("<main>\n<h1 id=\"top\">").append(title()).append("</h1>\n");
        if (severalChapters()) {
            contents();
        }
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> write(paragraph);
                case Table table -> write(table);
                case PageBreak _ -> newPage = true;
                case Gap _ -> { } // the page's own style spaces it
            }
        }
        wayBack();
        return html.append("</main>\n").toString();
    }

    private void contents() {
        html.append("<nav aria-label=\"").append(HtmlWords.escaped(Messages.of("officefile.html.contents")))
                .append("\">\n<ul>\n");
        for (int i = 0; i < chapters.size(); i++) {
            html.append("<li><a href=\"#c").append(i + 1).append("\">").append(HtmlWords.of(chapters.get(i).text()))
                    .append("</a></li>\n");
        }
        html.append("</ul>\n</nav>\n");
    }

    private void write(Paragraph paragraph) {
        if (paragraph.level() == 0) {
            html.append("<p").append(look(paragraph)).append('>');
            paragraph.runs().forEach(this::write);
            html.append("</p>\n");
            return;
        }
        if (paragraph.level() == 1) {
            wayBack();
        }
        about = paragraph.text();
        String tag = "h" + Math.min(6, paragraph.level() + 1);
        html.append('<').append(tag);
        if (paragraph.level() == 1) {
            html.append(" id=\"c").append(++chapter).append('"');
        }
        html.append(look(paragraph)).append('>').append(HtmlWords.of(paragraph.text())).append("</").append(tag).append(">\n");
    }

    private void write(Run run) {
        boolean strong = run.style().bold() || run.style().face() == Typeface.HEI || run.style().face() == Typeface.KAI;
        String words = HtmlWords.of(run.text());
        html.append(strong ? "<strong>" + words + "</strong>" : words);
    }

    private void write(Table table) {
        html.append(new HtmlSquares(table, about).write());
        tabled = severalChapters();
    }

    // At the end of the chapter, so that a note under the table stands under it.
    private void wayBack() {
        if (tabled) {
            html.append("<p class=\"up\"><a href=\"#top\">").append(HtmlWords.of(Messages.of("officefile.html.back")))
                    .append("</a></p>\n");
            tabled = false;
        }
    }

    private String look(Paragraph paragraph) {
        String align = switch (paragraph.align()) {
            case CENTER -> "c";
            case RIGHT -> "r";
            default -> paragraph.indent() > 0 && paragraph.level() == 0 ? "in" : "";
        };
        String classes = (align + (newPage ? " new" : "")).strip();
        newPage = false;
        return classes.isEmpty() ? "" : " class=\"" + classes + "\"";
    }

    private boolean severalChapters() {
        return chapters.size() > 1;
    }

    private String title() {
        return blocks.size() < paper.blocks().size() ? HtmlWords.of(((Paragraph) paper.blocks().getFirst()).text())
                : HtmlWords.of(paper.title());
    }

    private boolean isTitle(Paragraph paragraph) {
        return paragraph.text().replaceAll("\\s", "").equals(paper.title().replaceAll("\\s", ""));
    }
}
