package org.gongkailan.typeset;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the facts about characters and fonts that stand in files beside this package. */
final class RuleFile {
    private RuleFile() {
    }

    static Properties load(String name) {
        var rules = new Properties();
        try (var in = RuleFile.class.getResourceAsStream(name);
             var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            rules.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}
