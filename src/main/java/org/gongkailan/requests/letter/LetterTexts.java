package org.gongkailan.requests.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.requests.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** The letters and remedies that ship with the program, from {@code letters.json} and {@code remedies.json}. */
public final class LetterTexts {
    private static final String REVIEW_THEN_SUE = "reviewThenSue";
    private final List<LetterTemplate> letters;
    private final Map<String, Remedy> remedies;

    /** The letters as they ship, with where their words come from. */
    private record LetterFile(String source, List<LetterTemplate> letters) {
    }

    /** The remedies as they ship. */
    private record RemedyFile(String note, List<Remedy> remedies) {
    }

    private LetterTexts(LetterFile letters, RemedyFile remedies) {
        this.letters = List.copyOf(letters.letters());
        this.remedies = remedies.remedies().stream().collect(Collectors.toMap(Remedy::id, Function.identity()));
    }

    /** All of them; read when they are first asked for. */
    public static LetterTexts shipped() {
        return Shipped.TEXTS;
    }

    /** The letters in the order in which a case needs them, the answers in the order of table 3. */
    public List<LetterTemplate> letters() {
        return letters;
    }

    /** The letter of an id; empty if there is none. */
    public Optional<LetterTemplate> letter(String id) {
        return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
    }

    /**
     * The remedies among which the office decides, the usual one first. Whether 无法提供 and 不予处理 go to review first as
     * a refusal does was not read in the law.
     */
    public List<Remedy> remediesOf(LetterTemplate letter) {
        boolean open = letter.outcome().filter(outcome -> outcome != Outcome.GRANTED && !outcome.refuses()).isPresent();
        return open ? List.of(remedyOf(letter), remedies.get(REVIEW_THEN_SUE)) : List.of(remedyOf(letter));
    }

    /** The remedy of a letter. */
    public Remedy remedyOf(LetterTemplate letter) {
        return remedies.get(letter.remedy());
    }

    private static <T> T read(String name, Class<T> type) {
        try (var in = LetterTexts.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shipped {
        private static final LetterTexts TEXTS = new LetterTexts(read("letters.json", LetterFile.class),
                read("remedies.json", RemedyFile.class));
    }
}
