package org.gongkailan.catalogue.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The general limit of the 政府信息公开条例, from {@code due-rule.json}.
 *
 * @param workingDays the limit
 * @param article     where it stands
 * @param source      the entry of the law register that knows the regulation
 */
record Regulation(int workingDays, String article, String source) {
    static Regulation current() {
        try (var in = Regulation.class.getResourceAsStream("due-rule.json")) {
            return JsonMapper.shared().readValue(in, Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
