package org.gongkailan.officefile.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;
import org.gongkailan.text.Messages;

/** What stands around the body of a web page: head, style, the sheet it is printed on. */
final class HtmlPage {
    static final String FOOT = "</body>\n</html>\n";

    private static final double MM = 25.4 / 72;
    private static final String STYLE = style();

    private HtmlPage() {
    }

    static String head(Paper paper) {
        boolean lying = paper.page().width() > paper.page().height();
        return """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <meta name="author" content="%s">
                <meta name="date" content="%s">
                <meta name="generator" content="%s">
                <style>
                %s%s</style>
                </head>
                <body class="%s">
                """.formatted(HtmlWords.escaped(paper.title()), HtmlWords.escaped(paper.author()), paper.date(),
                HtmlWords.escaped(Messages.of("app.name")), STYLE, sheet(paper), lying ? "lying" : "upright");
    }

    private static String sheet(Paper paper) {
        PageSetup page = paper.page();
        return "@page{size:%s %s;margin:%s %s %s %s%s}\n".formatted(mm(page.width()), mm(page.height()), mm(page.top()),
                mm(page.right()), mm(page.bottom()), mm(page.left()), number(paper.pageNumber()));
    }

    private static String number(PageNumber number) {
        if (number == null || number.pattern().isEmpty()) {
            return "";
        }
        String content = HtmlWords.styleString(number.pattern()).replace("{pages}", "\" counter(pages) \"")
                .replace("{page}", "\" counter(page) \"");
        return ";@bottom-center{content:\"" + content + "\";font-size:9pt}";
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.0fmm", points * MM);
    }

    private static String style() {
        try (var in = HtmlPage.class.getResourceAsStream("page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
