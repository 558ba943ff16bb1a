package org.gongkailan.requests.letter.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.gongkailan.requests.ApplicantClass;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Samples;
import org.gongkailan.requests.letter.LetterOffice;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.RecordingDialogs;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.control.Action;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheet of a letter as an officer meets it; pictures of it lie in target/screens. */
class LetterSheetTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final PdfWriter PDF = TestFonts.PDF;

    @TempDir
    Path folder;
    private final RecordingDialogs dialogs = new RecordingDialogs();
    private Samples.Office office;
    private LetterOffice letters;
    private Desk desk;
    private DisclosureRequest request;
    private Stage stage;

    @BeforeEach
    void open() {
        office = Samples.office(folder);
        letters = office.letters(PDF);
        desk = TestDesk.in(folder, dialogs);
        request = office.register("2026-11-02", ApplicantClass.NATURAL_PERSON);
    }

    @AfterEach
    void close() {
        if (stage != null) {
            FxTest.fx(stage::close);
        }
        office.close();
    }

    @Test
    void theReceiptIsFilledShownAndIssued() {
        show("登记回执");
        assertTrue(FxTest.fx(() -> stage.getScene().getRoot().lookup(".letter-page") instanceof ImageView));
        picture("letter-receipt");
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
        Path out = folder.resolve("回执.docx");
        dialogs.answer(out);
        FxTest.fx(() -> button("出具 Word").fire());
        assertTrue(Files.exists(out));
        assertEquals("登记回执（11月23日已出具）", buttons().getFirst().label());
    }

    @Test
    void aLetterWithAnEmptyFieldCannotBeIssued() {
        office.ledger().take(request, Samples.answered("2026-11-10", Outcome.THIRD_PARTY));
        show("不予公开答复书（第三方合法权益）");
        picture("letter-refusal");
        assertTrue(FxTest.fx(() -> button("出具 PDF").isDisabled()));
        write("#REASON", "涉及第三方商业秘密");
        write("#REVIEW_AUTHORITY", "云溪市人民政府");
        write("#COURT", "云溪市中级人民法院");
        assertFalse(FxTest.fx(() -> button("出具 PDF").isDisabled()));
        picture("letter-refusal-filled");
    }

    @Test
    void theOfficeRewritesTheLetterInTheSheet() {
        show("登记回执");
        FxTest.fx(() -> button("修改样式").fire());
        FxTest.pulse();
        picture("letter-edit");
        assertEquals(List.of(), ClippedText.in(stage.getScene()));
        write("#body", "已收到你（单位）的申请。{收到日期}{申请编号}{申请内容}{法律依据}{答复期限}{没有的字段}");
        FxTest.fx(() -> button("保存为本单位样式").fire());
        assertFalse(letters.rewritten("receipt"));
        write("#body", "已收到你（单位）的申请。{收到日期}{申请编号}{申请内容}{法律依据}{答复期限}");
        FxTest.fx(() -> button("保存为本单位样式").fire());
        assertTrue(letters.rewritten("receipt"));
        FxTest.fx(() -> button("恢复原文").fire());
        assertFalse(letters.rewritten("receipt"));
    }

    private List<Action> buttons() {
        return FxTest.fx(() -> new CaseLetters(letters, office.ledger(), desk).of(current()));
    }

    private DisclosureRequest current() {
        return office.ledger().lists().line(request.id()).orElseThrow().request();
    }

    private void show(String letter) {
        Action action = buttons().stream().filter(each -> each.label().equals(letter)).findFirst().orElseThrow();
        FxTest.fx(action::fire);
        stage = FxTest.show((Parent) FxTest.fx(() -> desk.sheets().current().get().node()), 1120, 640);
        FxTest.pulse();
    }

    private Button button(String words) {
        return stage.getScene().getRoot().lookupAll(".button").stream().filter(Button.class::isInstance)
                .map(Button.class::cast).filter(each -> words.equals(each.getText())).findFirst().orElseThrow();
    }

    private void write(String selector, String words) {
        FxTest.fx(() -> {
            Node node = stage.getScene().getRoot().lookup(selector);
            ((TextInputControl) node).setText(words);
        });
        FxTest.pulse();
    }

    private void picture(String name) {
        FxTest.pulse();
        FxTest.snapshot(stage.getScene(), PICTURES.resolve(name + ".png"));
    }
}
