package org.gongkailan.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.paper.PaperSize;
import org.gongkailan.printer.PageRange;
import org.gongkailan.printer.PrintFiles;
import org.gongkailan.printer.PrintOrder;
import org.gongkailan.printer.Printer;
import org.gongkailan.printer.Sides;
import org.gongkailan.printer.Standing;
import org.gongkailan.text.Messages;

/** What is about to be printed: on which printer, which pages, how often, on what. */
final class PrintViewModel {
    // State
    final ObservableList<Printer> printers = FXCollections.observableArrayList();
    /** Whether the system is still being asked for its printers. */
    final BooleanProperty looking = new SimpleBooleanProperty(true);
    final ObjectProperty<Printer> printer = new SimpleObjectProperty<>();
    final StringProperty pages = new SimpleStringProperty("");
    final StringProperty copies = new SimpleStringProperty("1");
    final ObjectProperty<Sides> sides = new SimpleObjectProperty<>(Sides.ONE);
    final ObservableList<Sides> possibleSides = FXCollections.observableArrayList();
    /** Empty for the printer's own choice. */
    final StringProperty tray = new SimpleStringProperty("");
    final ObservableList<String> trays = FXCollections.observableArrayList();
    final ObjectProperty<Fit> paper = new SimpleObjectProperty<>(Fit.OWN);
    final ObservableList<Fit> papers = FXCollections.observableArrayList();
    /** What will come out, in a sentence. */
    final StringBinding what = Bindings.createStringBinding(this::what, pages, copies);
    /** What the officer should know about the printer and the sizes; empty for nothing. */
    final StringBinding caution = Bindings.createStringBinding(this::caution, printer, paper);
    final BooleanBinding possible = Bindings.createBooleanBinding(() -> order().isPresent(), printer, pages, copies, sides, tray, paper);
    private final Desk desk;
    private final PrintFiles files;

    /** The sheet that pages are fitted to; null for their own size. */
    record Fit(PaperSize size) {
        static final Fit OWN = new Fit(null);

        String label() {
            return size == null ? Messages.of("printer.field.paper.own") : Messages.of("printer.field.paper.fit", size);
        }
    }

    PrintViewModel(Desk desk, PrintFiles files) {
        this.desk = desk;
        this.files = files;
        printer.addListener((observable, old, now) -> take(now));
        lookAgain();
    }

    // Actions

    /** Asks the system for its printers again. */
    void lookAgain() {
        looking.set(true);
        desk.jobs().load(desk.printers()::installed, found -> {
            looking.set(false);
            printers.setAll(found);
            printer.set(found.isEmpty() ? null : found.getFirst());
        });
    }

    private void take(Printer chosen) {
        if (chosen == null) {
            return;
        }
        possibleSides.setAll(chosen.bothSides() ? List.of(Sides.values()) : List.of(Sides.ONE));
        sides.set(Sides.ONE);
        trays.setAll(Stream.concat(Stream.of(""), chosen.trays().stream()).toList());
        tray.set("");
        papers.setAll(Stream.concat(Stream.of(Fit.OWN),
                Stream.of(PaperSize.A4, PaperSize.A3).filter(chosen::takes).map(Fit::new)).toList());
        paper.set(files.tooLargeFor(chosen) == 0 ? Fit.OWN : largestOf(chosen));
    }

    private static Fit largestOf(Printer printer) {
        return Stream.of(PaperSize.A3, PaperSize.A4).filter(printer::takes).findFirst().map(Fit::new).orElse(Fit.OWN);
    }

    /** What is wrong with the pages asked for; empty if nothing is. */
    String pagesProblem() {
        return PageRange.of(pages.get()).map(range -> files.wanted(range) == 0 ? Messages.of("printer.field.pages.empty") : "")
                .orElseGet(() -> Messages.of("printer.field.pages.bad"));
    }

    /** What is wrong with the number of copies; empty if nothing is. */
    String copiesProblem() {
        return copyCount().isPresent() ? "" : Messages.of("printer.field.copies.bad", PrintOrder.MOST_COPIES);
    }

    private Optional<Integer> copyCount() {
        String typed = copies.get() == null ? "" : copies.get().strip();
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) > 0 ? Optional.of(Integer.parseInt(typed)) : Optional.empty();
    }

    private String what() {
        int wanted = PageRange.of(pages.get()).map(files::wanted).orElse(0);
        int often = copyCount().orElse(1);
        return often == 1 ? Messages.of("printer.what", files.files().size(), wanted)
                : Messages.of("printer.what.copies", files.files().size(), wanted, often);
    }

    /** The sizes of the pages, e.g. A4（12 页）. */
    String sizes() {
        return files.sizes().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(size -> Messages.of("printer.size", size.getKey(), size.getValue()))
                .collect(Collectors.joining(Messages.of("printer.comma")));
    }

    private String caution() {
        return Stream.of(standing(), size()).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String standing() {
        return printer.get() == null ? "" : switch (printer.get().standing()) {
            case READY -> "";
            case PAUSED -> Messages.of("printer.paused", printer.get().name());
            case REFUSING -> Messages.of("printer.refusing", printer.get().name());
        };
    }

    private String size() {
        int large = printer.get() == null ? 0 : files.tooLargeFor(printer.get());
        return large == 0 ? "" : paper.get() == null || paper.get().size() == null ? Messages.of("printer.cuts", large)
                : Messages.of("printer.too-large", large, paper.get().size());
    }

    private Optional<PrintOrder> order() {
        var range = PageRange.of(pages.get()).filter(wanted -> files.wanted(wanted) > 0);
        var often = copyCount();
        if (printer.get() == null || range.isEmpty() || often.isEmpty() || sides.get() == null) {
            return Optional.empty();
        }
        return Optional.of(new PrintOrder(printer.get().name(), range.get(), often.get(), sides.get(),
                tray.get() == null ? "" : tray.get(), paper.get() == null ? null : paper.get().size()));
    }

    /** Sends everything to the printer and closes the panel. */
    void print() {
        var order = order().orElseThrow();
        boolean waits = printer.get().standing() == Standing.PAUSED;
        desk.sheets().close();
        desk.jobs().run(Messages.of("printer.printing"), progress -> desk.printers().print(files, order, progress),
                done -> desk.notices().say(Messages.of(waits ? "printer.done.waits" : "printer.done", order.printer(), done)));
    }

    /** Closes the panel; nothing is printed. */
    void leave() {
        desk.sheets().close();
    }
}
