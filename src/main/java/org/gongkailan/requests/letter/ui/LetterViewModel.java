package org.gongkailan.requests.letter.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.paper.Scratch;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.letter.Letter;
import org.gongkailan.requests.letter.LetterField;
import org.gongkailan.requests.letter.LetterFormat;
import org.gongkailan.requests.letter.LetterOffice;
import org.gongkailan.requests.letter.LetterTemplate;
import org.gongkailan.requests.letter.Remedy;
import org.gongkailan.requests.letter.TemplateCheck;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.Preview;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;

/** A letter of a case while it is filled; its pages are drawn from the very file that would be printed. */
final class LetterViewModel {
    private static final float DPI = 96;

    final DisclosureRequest request;
    final ObservableList<LetterTemplate> kinds = FXCollections.observableArrayList();
    final ObjectProperty<LetterTemplate> kind = new SimpleObjectProperty<>();
    /** The letter as it is read from the case; null until it is. Its fields are filled anew with each kind. */
    final ObjectProperty<Letter> opened = new SimpleObjectProperty<>();
    /** The template as it is being rewritten, shown on the page before it is stored; null while it is not. */
    final ObjectProperty<LetterTemplate> rewriting = new SimpleObjectProperty<>();
    /** What the letter says may be done against it; null before it was read. */
    final ObjectProperty<Remedy> remedy = new SimpleObjectProperty<>();
    final StringProperty number = new SimpleStringProperty("");
    final ObjectProperty<LocalDate> day;
    final Map<LetterField, StringProperty> fields = new EnumMap<>(LetterField.class);
    final ObservableList<Finding> findings = FXCollections.observableArrayList();
    final ObjectProperty<List<BufferedImage>> pages = new SimpleObjectProperty<>(List.of());

    private final LetterOffice office;
    private final Desk desk;
    private int asked;

    LetterViewModel(LetterOffice office, DisclosureRequest request, String first, LocalDate today, Desk desk) {
        this.office = office;
        this.request = request;
        this.desk = desk;
        day = new SimpleObjectProperty<>(today);
        for (LetterField field : LetterField.values()) {
            fields.put(field, new SimpleStringProperty(""));
            fields.get(field).subscribe((was, is) -> look());
        }
        number.subscribe((was, is) -> look());
        day.subscribe((was, is) -> look());
        remedy.subscribe((was, is) -> look());
        rewriting.subscribe((was, is) -> look());
        kind.subscribe(template -> {
            if (template != null) {
                read(template.id());
            }
        });
        desk.jobs().load(office::letters, all -> {
            kinds.setAll(all);
            all.stream().filter(letter -> letter.id().equals(first)).findFirst().ifPresent(kind::set);
        });
    }

    private void read(String id) {
        LocalDate on = day.get();
        desk.jobs().load(() -> office.draft(request, id, on), draft -> {
            opened.set(null);
            rewriting.set(null);
            fields.forEach((field, words) -> {
                if (words.get().isBlank()) {
                    words.set(draft.fields().getOrDefault(field, ""));
                }
            });
            if (number.get().isBlank()) {
                number.set(draft.number());
            }
            remedy.set(draft.remedy());
            opened.set(draft);
            look();
        });
    }

    /** The letter with what stands in the form; null until it was read. */
    Letter letter() {
        Letter read = opened.get();
        if (read == null) {
            return null;
        }
        var words = new EnumMap<LetterField, String>(LetterField.class);
        fields.forEach((field, text) -> words.put(field, Objects.requireNonNullElse(text.get(), "")));
        LetterTemplate template = rewriting.get() == null ? read.template() : rewriting.get();
        return new Letter(template, remedy.get(), read.issuer(), number.get(),
                Objects.requireNonNullElse(day.get(), read.day()), words);
    }

    /** The remedies among which the office decides for the opened letter. */
    List<Remedy> remedies() {
        return office.remedies(opened.get().template());
    }

    // Only the latest look is drawn: who types does not wait for pages nobody sees any more.
    private void look() {
        Letter letter = letter();
        if (letter == null) {
            return;
        }
        findings.setAll(letter.check());
        int mine = ++asked;
        desk.jobs().load(() -> mine == asked ? draw(letter) : List.<BufferedImage>of(), drawn -> {
            if (mine == asked) {
                pages.set(drawn);
            }
        });
    }

    private List<BufferedImage> draw(Letter letter) {
        Path pdf = Scratch.file(".pdf");
        try {
            office.preview(letter, pdf, Progress.NONE);
            try (var preview = new Preview(pdf)) {
                var images = new ArrayList<BufferedImage>();
                for (int page = 0; page < preview.pages(); page++) {
                    images.add(preview.render(page, DPI));
                }
                return images;
            }
        } finally {
            Scratch.discard(pdf);
        }
    }

    /** Whether the office has words of its own for this kind. */
    boolean rewritten() {
        return office.rewritten(kind.get().id());
    }

    /** Writes the letter and puts down that it went out; {@code done} runs when that is done. */
    void issue(LetterFormat format, Runnable done) {
        Letter letter = letter();
        desk.dialogs().pickSave(Messages.of("requests.letter.issue"), office.fileName(request, letter.template(), format),
                FileKind.of(format.label(), "*." + format.word())).ifPresent(file -> desk.jobs().run(
                        Messages.of("requests.letter.writing"), progress -> {
                            office.write(letter, format, file, progress);
                            return office.issued(request, letter);
                        }, found -> {
                            done.run();
                            found.stream().findFirst().ifPresent(finding -> desk.notices().warn(finding.message()));
                            desk.printing().written(Messages.of("requests.letter.issued", letter.template().name(),
                                    file.getFileName()), file);
                        }));
    }

    /** What is wrong with words of the office's own. */
    List<Finding> check(LetterTemplate own) {
        return TemplateCheck.check(own, office.shipped(own.id()));
    }

    /** Stores the office's own words; answers what is wrong with them through {@code then}. */
    void rewrite(LetterTemplate own, Consumer<List<Finding>> then) {
        desk.jobs().run(Messages.of("requests.letter.saving"), progress -> office.rewrite(own), found -> {
            if (!Finding.anyError(found)) {
                read(own.id());
            }
            then.accept(found);
        });
    }

    /** Goes back to the words that ship with the program. */
    void restore() {
        String id = kind.get().id();
        desk.jobs().run(Messages.of("requests.letter.saving"), progress -> office.restore(id), batch -> read(id));
    }
}
