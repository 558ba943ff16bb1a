package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.ui.SameThreadJobs;
import org.junit.jupiter.api.Test;

class PagesTest {
    private final List<String> drawn = new ArrayList<>();
    private Pages.Drawing wanted;
    private final Pages pages = new Pages(new SameThreadJobs(), () -> Optional.ofNullable(wanted));

    @Test
    void itDrawsThePageThatIsTurnedToAndNoneBeyondTheLast() {
        wanted = paper(3);
        pages.begin();
        pages.turnTo(2);
        pages.turnTo(3);

        assertEquals(List.of("0", "2"), drawn);
        assertEquals(3, pages.pages.get());
    }

    @Test
    void anotherPaperBeginsWithItsFirstPage() {
        wanted = paper(3);
        pages.begin();
        pages.turnTo(1);
        pages.begin();

        assertEquals(0, pages.page.get());
        assertEquals(List.of("0", "1", "0"), drawn);
    }

    @Test
    void whatChangesWhileAPageIsDrawnAsksForOneMore() {
        wanted = (page, dots) -> {
            drawn.add("" + page);
            if (drawn.size() == 1) {
                pages.draw();
                pages.draw();
            }
            return picture(page, 1);
        };
        pages.begin();

        assertEquals(2, drawn.size());
    }

    @Test
    void whatIsStillDrawnOfAPaperThatIsGoneIsNotShown() {
        wanted = (page, dots) -> {
            pages.clear();
            return picture(page, 5);
        };
        pages.begin();

        assertNull(pages.picture.get());
        assertEquals(0, pages.pages.get());
    }

    @Test
    void aDrawingThatFailsDoesNotKeepTheNextFromBeingDrawn() {
        wanted = (page, dots) -> {
            throw new IllegalStateException();
        };
        assertThrows(AssertionError.class, pages::begin);
        wanted = paper(2);
        pages.draw();

        assertEquals(2, pages.pages.get());
    }

    @Test
    void aPaperThatHasFewerPagesNowShowsItsLastOne() {
        wanted = paper(5);
        pages.begin();
        pages.turnTo(4);
        wanted = (page, dots) -> {
            drawn.add("" + page);
            return picture(2, 3);
        };
        pages.draw();

        assertEquals(2, pages.page.get());
        assertEquals(List.of("0", "4", "4"), drawn);
    }

    private Pages.Drawing paper(int count) {
        return (page, dots) -> {
            drawn.add("" + page);
            return picture(page, count);
        };
    }

    private static Pages.Drawn picture(int page, int count) {
        return new Pages.Drawn(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), page, count, null, () -> { });
    }
}
