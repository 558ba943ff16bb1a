package org.gongkailan.annualreport.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.BoundFigure;
import org.gongkailan.annualreport.BoundText;
import org.gongkailan.annualreport.Measure;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.binding.UnboundFigure;
import org.gongkailan.ui.FxTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BoundAreaTest {
    private static final String WRITTEN = "新收⟦requests.received.total⟧件。";

    private final AnnualReport county = Samples.county();
    private BoundArea bound;
    private Stage stage;

    @BeforeEach
    void open() {
        FxTest.start();
        bound = FxTest.fx(() -> new BoundArea(text -> { }));
        stage = FxTest.show(bound, 600, 400);
        FxTest.fx(() -> bound.show(BoundText.read(WRITTEN, county)));
        FxTest.click(bound.area);
    }

    @AfterEach
    void close() {
        FxTest.fx(stage::close);
    }

    @Test
    void aChipIsDrawnOverItsNumberAndATypedFigureIsUnderlined() {
        FxTest.fx(() -> {
            bound.show(BoundText.read(WRITTEN + "办结10件。", county));
            bound.underline(List.of(new UnboundFigure(7, 9, List.of())));
        });
        FxTest.pulse();
        assertEquals(1, FxTest.fx(() -> bound.lookupAll(".chip").size()));
        assertEquals(1, FxTest.fx(() -> bound.lookupAll(".unbound").size()));
    }

    @Test
    void theCaretStepsOverAChip() {
        caret(2);
        FxTest.type(KeyCode.RIGHT);
        assertEquals(4, position());
        FxTest.type(KeyCode.LEFT);
        assertEquals(2, position());
    }

    @Test
    void deletingTakesAChipWholeAndUndoBringsItBackBound() {
        caret(4);
        FxTest.type(KeyCode.BACK_SPACE);
        assertEquals("新收件。", written());
        FxTest.ctrl(KeyCode.Z);
        assertEquals(WRITTEN, written());
        FxTest.ctrl(KeyCode.Y);
        assertEquals("新收件。", written());
    }

    @Test
    void typingBesideAChipLeavesItBound() {
        caret(4);
        FxTest.type(KeyCode.DIGIT7);
        assertEquals("新收⟦requests.received.total⟧7件。", written());
    }

    @Test
    void whatAnInputMethodComposesAndCommitsStandsInTheText() {
        caret(0);
        FxTest.fx(() -> {
            bound.area.fireEvent(composed("quannian", ""));
            bound.area.fireEvent(composed("", "全年"));
        });
        assertEquals("全年" + WRITTEN, written());
    }

    @Test
    void copyingGivesNumbers() {
        FxTest.fx(() -> {
            bound.area.selectAll();
            bound.area.copy();
        });
        assertEquals("新收10件。", FxTest.fx(() -> Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void aTypedNumberIsBoundAndUnboundAgain() {
        FxTest.fx(() -> {
            bound.show(BoundText.read("新收9件。", county));
            bound.bind(2, 3, new BoundFigure.Value(Measure.of("requests.received.total").orElseThrow()), county);
        });
        assertEquals(WRITTEN, written());
        assertTrue(FxTest.fx(() -> bound.chipAtCaret.get() != null));
        FxTest.fx(() -> bound.unbind(bound.chipAtCaret.get()));
        assertEquals("新收10件。", written());
        assertNull(FxTest.fx(bound.chipAtCaret::get));
    }

    private static InputMethodEvent composed(String composed, String committed) {
        var runs = javafx.collections.FXCollections.<InputMethodTextRun>observableArrayList();
        if (!composed.isEmpty()) {
            runs.add(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        }
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0);
    }

    private void caret(int position) {
        FxTest.fx(() -> {
            bound.area.requestFocus();
            bound.area.positionCaret(position);
        });
        FxTest.pulse();
    }

    private int position() {
        FxTest.pulse();
        return FxTest.fx(bound.area::getCaretPosition);
    }

    private String written() {
        return FxTest.fx(() -> bound.value().written());
    }
}
