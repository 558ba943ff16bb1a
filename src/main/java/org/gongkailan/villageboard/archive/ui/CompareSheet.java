package org.gongkailan.villageboard.archive.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Tone;
import org.gongkailan.villageboard.archive.PaperCheck;
import org.gongkailan.villageboard.posting.Posting;
import org.kordamp.ikonli.feather.Feather;

/** 对照纸面二维码: the words of a QR code, or its check code as typed, against what is kept. */
public final class CompareSheet {
    private static final double WIDTH = 560;
    private static final int ROWS = 5;
    private final Desk desk;
    private final PaperCheck check;
    private final Consumer<Posting> open;

    /** @param open shows the notice that was found */
    public CompareSheet(Desk desk, PaperCheck check, Consumer<Posting> open) {
        this.desk = desk;
        this.check = check;
        this.open = open;
    }

    /** Opens it, empty. */
    public void open() {
        var words = new SimpleStringProperty("");
        ObjectProperty<PaperCheck.Answer> answer = new SimpleObjectProperty<>();
        var form = new Form().area(Messages.of("villageboard.compare.words-of-code"), words, ROWS,
                field -> field.id("compare-words").hint(Messages.of("villageboard.compare.hint")));
        var verdict = new VBox(8);
        verdict.setId("compare-verdict");
        answer.subscribe(is -> verdict.getChildren().setAll(is == null ? List.of() : List.of(
                new Badge(Messages.of(is.agrees() ? "villageboard.compare.yes" : "villageboard.compare.no"),
                        is.agrees() ? Tone.GOOD : Tone.BAD).label(), wrapped(is.sentence()))));
        words.subscribe((was, is) -> answer.set(null));
        var show = Buttons.of(Action.of(Messages.of("villageboard.compare.show"), Feather.EYE, () -> {
            desk.sheets().close();
            open.accept(answer.get().posting());
        }).possibleWhen(Bindings.createBooleanBinding(() -> answer.get() != null && answer.get().posting() != null, answer)));
        var go = Buttons.primary(Action.of(Messages.of("villageboard.compare.go"), () -> desk.jobs().load(
                () -> check.compare(words.get()), answer::set)).possibleWhen(words.isNotEmpty()));
        var foot = new HBox(8, show, go);
        foot.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(16, form.node(), verdict, foot);
        box.setPrefWidth(WIDTH);
        desk.sheets().open(Messages.of("villageboard.compare.open"), box);
        form.focusFirst();
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
