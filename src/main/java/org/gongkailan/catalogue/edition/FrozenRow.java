package org.gongkailan.catalogue.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.EntryJson;
import org.gongkailan.catalogue.StandardRef;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of an edition as it is kept: text that is never written anew, so that a digest over it holds for ever.
 *
 * @param item   the row
 * @param domain its domain under the name of the day
 */
record FrozenRow(CatalogueItem item, Domain domain) {
    /** Of the text; a change that older programs cannot read counts it up. */
    static final int FORMAT = 1;

    private static final int STEP = 10;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The text of the row: one line. */
    String text() {
        var row = JSON.createObjectNode().put("id", item.id());
        row.putObject("domain").put("code", domain.code()).put("name", domain.name());
        if (item.standard() != null) {
            var standard = row.putObject("standard").put("row", item.standard().row())
                    .put("edition", item.standard().edition());
            item.standard().kept().forEach((column, reason) -> standard.withObject("kept").put(column.name(), reason));
        }
        EntryJson.write(item.entry(), row.putObject("entry"));
        return JSON.writeValueAsString(row);
    }

    /** The row of a text; {@code place} counts from 0. */
    static FrozenRow of(String text, String unit, int place) {
        JsonNode row = JSON.readTree(text);
        var domain = new Domain(row.get("domain").get("code").asString(), row.get("domain").get("name").asString());
        return new FrozenRow(new CatalogueItem(row.get("id").asString(), unit, domain.code(), (place + 1) * STEP,
                EntryJson.read(row.get("entry"), Set.of()), standard(row.get("standard"))), domain);
    }

    private static StandardRef standard(JsonNode standard) {
        if (standard == null) {
            return null;
        }
        var kept = new EnumMap<Column, String>(Column.class);
        standard.path("kept").forEachEntry((column, reason) -> kept.put(Column.valueOf(column), reason.asString()));
        return new StandardRef(standard.get("row").asString(), standard.get("edition").asString(), kept);
    }

    /** SHA-256 over texts in their order, hexadecimal. */
    static String digest(List<String> texts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (String text : texts) {
                sha.update(text.getBytes(StandardCharsets.UTF_8));
                sha.update((byte) '\n');
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java runtime must have SHA-256
        }
    }
}
