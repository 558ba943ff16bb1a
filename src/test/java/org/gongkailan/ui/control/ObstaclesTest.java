package org.gongkailan.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.gongkailan.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A click on a button that cannot be pressed. */
class ObstaclesTest {
    private static final String WORDS = "先勾选至少一行";

    private final BooleanProperty possible = new SimpleBooleanProperty();
    private final Button button = FxTest.fx(() -> Buttons.of(Action.of("导入", () -> { }).possibleWhen(possible, WORDS)));
    private final Stage stage = FxTest.show(new StackPane(button), 300, 200);

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    private List<String> tipsAfterAClick() {
        return FxTest.fx(() -> {
            Obstacles.watch(stage.getScene());
            var place = button.localToScene(button.getBoundsInLocal());
            // As the toolkit has it: the target is what lies under a disabled button.
            MouseEvent.fireEvent(button.getParent(), new MouseEvent(MouseEvent.MOUSE_PRESSED, place.getCenterX(), place.getCenterY(), 100, 100,
                    MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false,
                    new PickResult(button.getParent(), place.getCenterX(), place.getCenterY())));
            return tips();
        });
    }

    private static List<String> tips() {
        return Window.getWindows().stream().filter(Tooltip.class::isInstance).map(tip -> ((Tooltip) tip).getText()).toList();
    }

    @Test
    void disabledButtonSaysWhatIsInTheWay() {
        assertEquals(List.of(WORDS), tipsAfterAClick());
        assertEquals(WORDS, button.getAccessibleHelp());
    }

    @Test
    void tipGoesWhenNothingIsInTheWayAnyMore() {
        tipsAfterAClick();
        FxTest.fx(() -> possible.set(true));

        assertEquals(List.of(), FxTest.fx(ObstaclesTest::tips));
    }

    @Test
    void buttonThatCanBePressedSaysNothing() {
        FxTest.fx(() -> possible.set(true));

        assertEquals(List.of(), tipsAfterAClick());
        assertNull(button.getAccessibleHelp());
    }
}
