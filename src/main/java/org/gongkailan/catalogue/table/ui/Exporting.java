package org.gongkailan.catalogue.table.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.CatalogueUnits.Holder;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.edition.Edition;
import org.gongkailan.catalogue.edition.Listing;
import org.gongkailan.catalogue.table.CatalogueExport;
import org.gongkailan.catalogue.table.ExportFormat;
import org.gongkailan.catalogue.table.TableLevel;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;

/** 导出: which edition, domain and level, which format, where to, then the work. */
public final class Exporting {
    private static final List<ExportFormat> OFFERED = List.of(ExportFormat.XLSX, ExportFormat.PDF,
            ExportFormat.DOCX, ExportFormat.HTML, ExportFormat.CSV, ExportFormat.JSON);
    private static final double WIDTH = 520;

    private final CatalogueDesk catalogue;
    private final CatalogueUnits units;
    private final Desk desk;

    public Exporting(CatalogueDesk catalogue, CatalogueUnits units, Desk desk) {
        this.catalogue = catalogue;
        this.units = units;
        this.desk = desk;
    }

    /** Asks and writes; begins with a domain, null for all, of a holder's working catalogue, null for the own one. */
    public void choose(Domain domain, Holder holder) {
        load(holder, choice -> choice.domain.set(domain));
    }

    /** Asks and writes; begins with an edition of the own catalogue, null for the working state. */
    public void choose(Edition edition) {
        load(null, choice -> choice.edition.set(edition));
    }

    private void load(Holder holder, Consumer<ExportChoice> begin) {
        desk.jobs().load(() -> {
            Holder whose = holder == null ? units.own() : holder;
            return new Choices(whose, catalogue.frozen().of(whose.unit()), catalogue.domains().all());
        }, choices -> {
            var choice = new ExportChoice(choices.holder());
            begin.accept(choice);
            open(choices, choice);
        });
    }

    /** What there is to choose from. */
    private record Choices(Holder holder, List<Edition> editions, List<Domain> domains) {
    }

    private void open(Choices choices, ExportChoice choice) {
        var form = new Form()
                .choice(Messages.of("catalogue.export.edition"), choice.edition, withNone(choices.editions()),
                        words(Messages.of("catalogue.edition.working"), Edition::name), f -> f.id("export-edition"))
                .choice(Messages.of("catalogue.column.domain"), choice.domain, withNone(choices.domains()),
                        words(Messages.of("catalogue.export.whole"), Domain::name), f -> f.id("export-domain"))
                .choice(Messages.of("catalogue.column.levels"), choice.level, withNone(Arrays.asList(TableLevel.values())),
                        words(Messages.of("catalogue.export.levels"), TableLevel::label), f -> f.id("export-level"))
                .choice(Messages.of("catalogue.export.format"), choice.format, OFFERED, Exporting::words,
                        f -> f.id("export-format"));
        var note = new Label();
        note.textProperty().bind(choice.format.map(Exporting::note));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        var foot = new HBox(8, Buttons.of(Action.of(Messages.of("catalogue.import.cancel"), desk.sheets()::close)),
                Buttons.primary(Action.of(Messages.of("catalogue.action.export"), () -> pick(choice))));
        foot.setAlignment(Pos.CENTER_RIGHT);
        var box = new VBox(16, form.node(), note, foot);
        box.setPrefWidth(WIDTH);
        desk.sheets().open(Messages.of("catalogue.export.sheet"), box);
        form.focusFirst();
    }

    private void pick(ExportChoice choice) {
        ExportFormat format = choice.format.get();
        desk.dialogs().pickSave(Messages.of("catalogue.action.export"), choice.fileName(),
                FileKind.of(words(format), "*." + format.word())).ifPresent(file -> {
                    desk.sheets().close();
                    write(choice, file);
                });
    }

    private void write(ExportChoice choice, Path file) {
        Edition edition = choice.edition.get();
        Domain domain = choice.domain.get();
        TableLevel level = choice.level.get();
        ExportFormat format = choice.format.get();
        desk.jobs().run(Messages.of("catalogue.export.writing"), progress -> {
            Listing listing = edition != null ? catalogue.frozen().open(edition)
                    : catalogue.frozen().working(choice.holder.unit(), units.unit(choice.holder));
            return catalogue.export().write(new CatalogueExport.Order(listing, domain == null ? null : domain.code(), level),
                    format, file, progress);
        }, pages -> desk.printing().written(Messages.of("catalogue.export.done", file.getFileName()), file));
    }

    private static <T> List<T> withNone(List<T> choices) {
        var all = new ArrayList<T>();
        all.add(null);
        all.addAll(choices);
        return all;
    }

    private static <T> Function<T, String> words(String none, Function<T, String> words) {
        return value -> value == null ? none : words.apply(value);
    }

    private static String note(ExportFormat format) {
        return switch (format) {
            case XLSX -> Messages.of("catalogue.export.note.xlsx");
            case PDF -> Messages.of("catalogue.export.note.pdf");
            case DOCX -> Messages.of("catalogue.export.note.docx");
            case HTML -> Messages.of("catalogue.export.note.html");
            case CSV -> Messages.of("catalogue.export.note.csv");
            case JSON -> Messages.of("catalogue.export.note.json");
        };
    }

    private static String words(ExportFormat format) {
        return switch (format) {
            case XLSX -> Messages.of("catalogue.export.xlsx");
            case PDF -> Messages.of("catalogue.export.pdf");
            case DOCX -> Messages.of("catalogue.export.docx");
            case HTML -> Messages.of("catalogue.export.html");
            case CSV -> Messages.of("catalogue.export.csv");
            case JSON -> Messages.of("catalogue.export.json");
        };
    }
}
