package org.gongkailan.catalogue.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words that save typing: domains that counties add to the 26, and usual reasons for leaving a row out. */
public final class Suggestions {
    private final JsonNode words;

    /** Reads them. */
    public Suggestions() {
        try (InputStream in = Suggestions.class.getResourceAsStream("suggestions.json")) {
            words = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of domains beside the 26. */
    public List<String> domains() {
        return texts("domains");
    }

    /** Reasons for leaving a row out. */
    public List<String> reasons() {
        return texts("reasons");
    }

    private List<String> texts(String name) {
        var texts = new ArrayList<String>();
        words.get(name).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
