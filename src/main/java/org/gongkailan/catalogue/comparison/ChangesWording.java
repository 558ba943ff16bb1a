package org.gongkailan.catalogue.comparison;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.edition.Imprint;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of the official list of changes, from {@code changes.json}. */
final class ChangesWording {
    private final JsonNode words;

    ChangesWording() {
        try (var in = ChangesWording.class.getResourceAsStream("changes.json")) {
            words = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A phrase with its blanks filled: name, value, name, value … */
    String phrase(String name, Object... blanks) {
        String phrase = words.get(name).asString();
        for (int i = 0; i < blanks.length; i += 2) {
            phrase = phrase.replace("{" + blanks[i] + "}", String.valueOf(blanks[i + 1]));
        }
        return phrase;
    }

    List<String> heads() {
        var heads = new ArrayList<String>();
        words.get("heads").forEach(head -> heads.add(head.asString()));
        return heads;
    }

    /** A catalogue by name, number and day. */
    String side(Imprint imprint) {
        boolean standard = imprint.edition().equals(Messages.of("catalogue.edition.standard"));
        String name = standard ? phrase("standard") : imprint.edition().isEmpty() ? phrase("working") : imprint.edition();
        String facts = imprint.documentNumber().isEmpty() ? ChineseDate.full(imprint.date())
                : imprint.documentNumber() + "，" + ChineseDate.full(imprint.date());
        return standard ? name : phrase("side", "edition", name, "facts", facts);
    }
}
