package org.gongkailan.requests.letter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.history.Journal;
import org.gongkailan.officefile.write.DocxWriter;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.Consultee;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.RequestEvent;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.store.Database;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.typeset.PdfWriter;

/** The letters of an office: what they say, for which case, as a file, and that they went out. */
public final class LetterOffice {
    private final Database database;
    private final Journal journal;
    private final Stores stores;
    private final RequestLedger ledger;
    private final Supplier<String> issuer;
    private final PdfWriter pdf;

    /**
     * What keeps the office's own words, known to the journal.
     *
     * @param letters rewritten letters
     * @param words   what stands in all of them
     */
    public record Stores(OwnLetterStore letters, UsualWordsStore words) {
    }

    /** @param issuer the name of the office */
    public LetterOffice(Database database, Journal journal, Stores stores, RequestLedger ledger, Supplier<String> issuer,
                        PdfWriter pdf) {
        this.database = database;
        this.journal = journal;
        this.stores = stores;
        this.ledger = ledger;
        this.issuer = issuer;
        this.pdf = pdf;
    }

    /** All letters as the office writes them. */
    public List<LetterTemplate> letters() {
        return LetterTexts.shipped().letters().stream().map(shipped -> own(shipped.id()).orElse(shipped)).toList();
    }

    /**
     * The letter of a kind as the office writes it.
     *
     * @throws UserProblem if there is none
     */
    public LetterTemplate letter(String id) {
        return own(id).or(() -> LetterTexts.shipped().letter(id)).orElseThrow(() -> new UserProblem("requests.letter.unknown", id));
    }

    /** The letter of a kind as it ships. */
    public LetterTemplate shipped(String id) {
        return LetterTexts.shipped().letter(id).orElseThrow(() -> new UserProblem("requests.letter.unknown", id));
    }

    /** The remedies among which the office decides for a letter, the usual one first; one where the law is read as clear. */
    public List<Remedy> remedies(LetterTemplate letter) {
        return LetterTexts.shipped().remediesOf(letter);
    }

    /** Whether the office has words of its own for a kind. */
    public boolean rewritten(String id) {
        return own(id).isPresent();
    }

    private Optional<LetterTemplate> own(String id) {
        return database.read(handle -> stores.letters().find(handle, id));
    }

    /** The letters of a case in the order in which it needs them; of the answers only its own, once it has one. */
    public List<LetterTemplate> forCase(DisclosureRequest request) {
        return letters().stream().filter(letter -> letter.outcome().isPresent()
                ? letter.outcome().equals(request.outcome()) : needed(request, letter.id())).toList();
    }

    // The usual letters are always at hand, the rare ones when something happened that asks for them.
    private static boolean needed(DisclosureRequest request, String id) {
        return switch (id) {
            case "jointMaker" -> consulted(request, Consultee.JOINT_MAKER);
            case "authority" -> consulted(request, Consultee.AUTHORITY);
            case "reasons" -> request.last(RequestEvent.ReasonsAsked.class).isPresent();
            case "postponed" -> request.last(RequestEvent.Postponed.class).isPresent();
            case "thirdPartyDecision" -> request.all(RequestEvent.OpinionReceived.class).anyMatch(opinion -> !opinion.agrees());
            default -> true;
        };
    }

    private static boolean consulted(DisclosureRequest request, Consultee consultee) {
        return request.all(RequestEvent.Consulted.class).anyMatch(asked -> asked.consultee() == consultee);
    }

    /** The last day on which a kind of letter went out for a case; empty if it never did. */
    public Optional<LocalDate> issuedOn(DisclosureRequest request, String id) {
        return request.all(RequestEvent.LetterIssued.class).filter(event -> event.letter().equals(id))
                .map(RequestEvent.LetterIssued::on).reduce((one, next) -> next);
    }

    /** A letter filled from a case and from what stands in all letters. */
    public Letter draft(DisclosureRequest request, String id, LocalDate day) {
        LetterTemplate template = letter(id);
        var fields = new EnumMap<LetterField, String>(LetterField.class);
        usual().forEach((name, words) -> LetterField.OF_THE_OFFICE.stream().filter(field -> field.name().equals(name))
                .forEach(field -> fields.put(field, words)));
        fields.putAll(LetterFacts.of(request, ledger.clock().reckon(request)));
        String number = template.outcome().isEmpty() ? "" : request.last(RequestEvent.Answered.class)
                .map(RequestEvent.Answered::document).orElse("");
        return new Letter(template, LetterTexts.shipped().remedyOf(template), issuer.get(), number, day, fields);
    }

    private Map<String, String> usual() {
        return database.read(handle -> stores.words().find(handle, UsualWordsStore.ID)).orElse(UsualWords.NONE).words();
    }

    /** A name for a letter's file: number of the case and kind, nothing of the applicant. */
    public String fileName(DisclosureRequest request, LetterTemplate template, LetterFormat format) {
        return FileNames.clean(Messages.of("requests.letter.file", request.number().text(), template.name()) + "."
                + format.word());
    }

    /**
     * Writes a letter, filled or not: for looking at it.
     *
     * @throws UserProblem if the file cannot be written
     */
    public void preview(Letter letter, Path pdfFile, Progress progress) {
        pdf.write(LetterPaper.of(letter), pdfFile, progress);
    }

    /**
     * Writes a letter that is ready.
     *
     * @throws UserProblem if a field is empty, or the file cannot be written
     */
    public void write(Letter letter, LetterFormat format, Path out, Progress progress) {
        letter.check().stream().filter(finding -> Finding.anyError(List.of(finding))).findFirst().ifPresent(finding -> {
            throw new UserProblem("requests.letter.unready", finding.message());
        });
        switch (format) {
            case DOCX -> new DocxWriter().write(LetterPaper.of(letter), out);
            case PDF -> pdf.write(LetterPaper.of(letter), out, progress);
        }
    }

    /** Puts down that a letter went out, and remembers what stands in all letters. */
    public List<Finding> issued(DisclosureRequest request, Letter letter) {
        remember(letter);
        return ledger.take(request, new RequestEvent.LetterIssued(letter.day(), letter.template().id(),
                letter.template().name(), letter.number()));
    }

    private void remember(Letter letter) {
        var now = new HashMap<>(usual());
        LetterField.OF_THE_OFFICE.stream().filter(letter.needed()::contains)
                .forEach(field -> now.put(field.name(), letter.fields().getOrDefault(field, "")));
        journal.write(Messages.of("requests.letter.undo.words"), changes -> changes.put(stores.words(), new UsualWords(now)));
    }

    /** Stores the office's own words for a letter; with an error among the findings nothing was done. */
    public List<Finding> rewrite(LetterTemplate own) {
        List<Finding> found = TemplateCheck.check(own, shipped(own.id()));
        if (!Finding.anyError(found)) {
            journal.write(Messages.of("requests.letter.undo.rewrite", own.name()), changes -> changes.put(stores.letters(), own));
        }
        return found;
    }

    /** Goes back to the words that ship with the program. */
    public Batch restore(String id) {
        return journal.write(Messages.of("requests.letter.undo.restore", shipped(id).name()),
                changes -> changes.remove(stores.letters(), id));
    }
}
