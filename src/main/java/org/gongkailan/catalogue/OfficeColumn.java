package org.gongkailan.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The columns beyond the official ones that offices add most, under the heads by which their tables bring them: who in
 * the unit is responsible, and whom the public may call. Kept among {@link Entry#extra()}.
 */
public enum OfficeColumn {
    SECTION, PERSON, INQUIRY_PHONE, SUPERVISION_PHONE;

    private static final JsonNode HEADS = heads();

    /** The head of the column, e.g. 责任科室. */
    public String head() {
        return HEADS.get(name()).asString();
    }

    /** What a row holds in it, without blanks around; empty where it holds nothing, never null. */
    public String text(Entry entry) {
        return entry.extra().getOrDefault(head(), "").strip();
    }

    /** The row with other words in the column; empty words leave the column empty where the row has it. */
    public Entry with(Entry entry, String words) {
        var extra = new LinkedHashMap<>(entry.extra());
        if (!words.isEmpty() || extra.containsKey(head())) {
            extra.put(head(), words);
        }
        return entry.withExtra(extra);
    }

    private static JsonNode heads() {
        try (var in = OfficeColumn.class.getResourceAsStream("office-columns.json")) {
            return JsonMapper.shared().readTree(in).get("heads");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
