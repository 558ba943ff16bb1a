package org.gongkailan.annualreport.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.binding.FactFigure;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first draft of a report's texts: sentences of a data file, each taken only where everything it names is on record.
 * It claims nothing that no cell and no ledger says; sections of which nothing is on record stay empty.
 */
public final class FirstDraft {
    private static final String PARTS = "{parts}";
    private static final String BETWEEN = "\uFF0C";

    private final JsonNode data;

    public FirstDraft() {
        try (var in = FirstDraft.class.getResourceAsStream("sentences.json")) {
            data = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sections of which something is on record, with the tokens of their figures.
     *
     * @param lastYear null where it is not at hand: then nothing is compared with it
     */
    public Map<TextSection, String> of(AnnualReport report, AnnualReport lastYear, List<FactFigure> facts) {
        var record = new OnRecord(report, lastYear, facts);
        var texts = new EnumMap<TextSection, String>(TextSection.class);
        for (TextSection section : List.of(TextSection.OVERVIEW, TextSection.OTHER_MATTERS)) {
            String text = data.get(section.id()).valueStream().map(paragraph -> paragraph(paragraph, record))
                    .filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
            if (!text.isEmpty()) {
                texts.put(section, text);
            }
        }
        return texts;
    }

    private static String paragraph(JsonNode paragraph, OnRecord record) {
        String sentences = paragraph.get("sentences").valueStream()
                .map(sentence -> sentence(sentence, record)).filter(Objects::nonNull).collect(Collectors.joining());
        return sentences.isEmpty() ? "" : paragraph.get("heading").stringValue() + sentences;
    }

    // Null where something it names is not on record.
    private static String sentence(JsonNode sentence, OnRecord record) {
        Optional<OnRecord.Filled> text = record.fill(sentence.get("text").stringValue());
        if (text.isEmpty()) {
            return null;
        }
        if (sentence.path("some").asBoolean(false) && !text.get().someAboveZero()) {
            return sentence.has("otherwise")
                    ? record.fill(sentence.get("otherwise").stringValue()).map(OnRecord.Filled::text).orElse(null) : null;
        }
        if (!sentence.has("parts")) {
            return text.get().text();
        }
        var parts = new StringJoiner(BETWEEN);
        sentence.get("parts").forEach(part -> record.fill(part.stringValue()).filter(OnRecord.Filled::someAboveZero)
                .ifPresent(filled -> parts.add(filled.text())));
        return parts.length() == 0 ? null : text.get().text().replace(PARTS, parts.toString());
    }
}
