package org.gongkailan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class NavigatorTest {
    private final List<String> happened = new ArrayList<>();
    private final Navigator navigator = new Navigator();

    @Test
    void aScreenIsFurnishedOnceBeforeItFirstComesIntoView() {
        navigator.current().subscribe((was, is) -> happened.add(is.id() + " shown"));
        navigator.register(List.of(screen("a"), screen("b")));
        navigator.show("b");
        navigator.show("a");
        navigator.show("b");
        assertEquals(List.of("a furnished", "a shown", "b furnished", "b shown", "a shown", "b shown"), happened);
    }

    @Test
    void aScreenThatIsNeverShownIsNeverFurnished() {
        navigator.register(List.of(screen("a"), screen("b")));
        assertEquals(List.of("a furnished"), happened);
    }

    private Screen screen(String id) {
        return new Screen() {
            @Override
            public ScreenName name() {
                return new ScreenName(id, id, Feather.LIST);
            }

            @Override
            public Node node() {
                return null;
            }

            @Override
            public void furnish() {
                happened.add(id + " furnished");
            }
        };
    }
}
