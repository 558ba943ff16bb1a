package org.gongkailan.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.cli.office.Office;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.units.UnitLevel;

/** Asks whose the new workspace is and where it shall lie, and makes it. */
final class NewWorkspaceSheet {
    private static final List<UnitLevel> LEVELS =
            List.of(UnitLevel.COUNTY, UnitLevel.DEPARTMENT, UnitLevel.TOWNSHIP, UnitLevel.VILLAGE);

    private final Desk desk;
    private final Assembly assembly;
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<UnitLevel> level = new SimpleObjectProperty<>(UnitLevel.COUNTY);
    private final StringProperty code = new SimpleStringProperty("");

    NewWorkspaceSheet(Desk desk, Assembly assembly) {
        this.desk = desk;
        this.assembly = assembly;
    }

    /** Opens the sheet; hands over the new workspace if the user goes through with it. */
    void open(Consumer<Office> created) {
        var form = new Form()
                .text(Messages.of("assembly.new.name"), name,
                        f -> f.id("unit-name").required().prompt(Messages.of("assembly.new.name.prompt")))
                .choice(Messages.of("assembly.new.level"), level, LEVELS, UnitLevel::label)
                .text(Messages.of("assembly.new.code"), code, f -> f.hint(Messages.of("assembly.new.code.hint")));
        var go = Action.of(Messages.of("assembly.new.create"), () -> place(created)).possibleWhen(name.isNotEmpty());
        var foot = new HBox(Buttons.primary(go));
        foot.setAlignment(Pos.CENTER_RIGHT);
        desk.sheets().open(Messages.of("assembly.new"), new VBox(16, form.node(), foot));
        form.focusFirst();
    }

    private void place(Consumer<Office> created) {
        String unit = name.get().strip();
        desk.dialogs().pickSave(Messages.of("assembly.new.where"), unit + ".gkl",
                FileKind.of(Messages.of("assembly.gkl"), "*.gkl")).ifPresent(file -> make(file, unit, created));
    }

    private void make(Path chosen, String unit, Consumer<Office> created) {
        Path file = chosen.toString().endsWith(".gkl") ? chosen : chosen.resolveSibling(chosen.getFileName() + ".gkl");
        desk.jobs().run(Messages.of("assembly.creating"),
                progress -> assembly.create(file, unit, level.get(), code.get().isBlank() ? null : code.get().strip()),
                office -> {
                    desk.sheets().close();
                    created.accept(office);
                });
    }
}
