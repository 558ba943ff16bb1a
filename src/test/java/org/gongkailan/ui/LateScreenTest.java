package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class LateScreenTest {
    private final ScreenName name = new ScreenName("daily", "事项目录", Feather.LIST);
    private int made;
    private RehearsalTest.Page page;
    private final LateScreen late = new LateScreen(name, () -> {
        made++;
        return page = new RehearsalTest.Page("daily", true);
    });

    @Test
    void theMenuNeedsItsNameAlone() {
        var navigator = new Navigator();
        FxTest.fx(() -> navigator.register(List.of(new RehearsalTest.Page("first", false), late)));
        assertEquals(List.of("first", "daily"), navigator.entries().stream().map(Screen::id).toList());
        assertEquals(0, made);
    }

    @Test
    void itIsMadeOnceWhenItIsShown() {
        var navigator = new Navigator();
        FxTest.fx(() -> {
            navigator.register(List.of(late));
            navigator.show("daily");
        });
        assertEquals(1, made);
        assertSame(page.node, late.node());
        assertEquals(1, page.furnished);
    }

    @Test
    void whatWasNeverMadeHasNothingToStore() {
        late.leave();
        assertEquals(0, made);
    }
}
