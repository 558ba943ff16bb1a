package org.gongkailan.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one JSON of a record: its components and nothing derived from them; equal records give equal text, so that texts
 * can be compared and hashed.
 */
public final class RecordJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .changeDefaultVisibility(all -> all
                    .withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY))
            .build();

    private RecordJson() {
    }

    /** A record as it is journalled; for stores that keep whole records beside index columns. */
    public static String write(Object record) {
        return JSON.writeValueAsString(record);
    }

    /**
     * The JSON that a text written by an earlier version would have today: components that came later are there, and
     * components that are gone are not. Null stays null.
     */
    static String renewed(String json, Class<?> type) {
        return json == null ? null : write(read(json, type));
    }

    /** The record of such a text. */
    public static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("Journal entry of " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
