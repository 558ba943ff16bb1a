package org.gongkailan.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a document, made from its headings in the order they come. */
final class Outline {
    private final PDDocument document;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int level, PDOutlineNode node) {
    }

    Outline(PDDocument document) {
        this.document = document;
    }

    void add(Page.Bookmark bookmark, PDPage page, double sheetHeight) {
        if (open.isEmpty()) {
            var root = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(root);
            open.push(new Open(0, root));
        }
        while (open.peek().level() >= bookmark.level()) {
            open.pop();
        }
        PDOutlineItem item = item(bookmark, page, sheetHeight);
        open.peek().node().addLast(item);
        open.push(new Open(bookmark.level(), item));
    }

    private static PDOutlineItem item(Page.Bookmark bookmark, PDPage page, double sheetHeight) {
        var place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop((int) Math.ceil(sheetHeight - bookmark.y()));
        place.setLeft(0);
        var item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.setDestination(place);
        return item;
    }
}
