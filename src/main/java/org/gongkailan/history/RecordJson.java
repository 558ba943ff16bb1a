package org.gongkailan.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one JSON of a record: its components and nothing derived from them. Equal records give equal JSON, so that it can
 * be compared and hashed. Held in UTF-8, as SQLite keeps it, so that it is encoded once for the journal and the store.
 */
public final class RecordJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().setValueInstantiators(new RecordMakers()))
            .changeDefaultVisibility(all -> all
                    .withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY))
            .build();

    private final byte[] utf8;

    private RecordJson(byte[] utf8) {
        this.utf8 = utf8;
    }

    /** The JSON of a record. */
    static RecordJson of(Object record) {
        return new RecordJson(JSON.writeValueAsBytes(record));
    }

    /** The JSON as it is stored; null stays null. */
    static RecordJson stored(byte[] utf8) {
        return utf8 == null ? null : new RecordJson(utf8);
    }

    /** A record as text; for what is kept outside the journal, and for stores of few records. */
    public static String write(Object record) {
        return of(record).toString();
    }

    /** The record of such a text. */
    public static <T> T read(String json, Class<T> type) {
        return new RecordJson(json.getBytes(StandardCharsets.UTF_8)).read(type);
    }

    /** The record. */
    <T> T read(Class<T> type) {
        try {
            return JSON.readValue(utf8, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("Journal entry of " + type.getSimpleName() + " cannot be read", e);
        }
    }

    /**
     * What an earlier version of the program wrote, as it would be written today: components that came later are there,
     * and components that are gone are not. Null stays null.
     */
    static RecordJson renewed(RecordJson json, Class<?> type) {
        return json == null ? null : of(json.read(type));
    }

    /** The bytes themselves, to be bound and hashed; nobody changes them. */
    byte[] utf8() {
        return utf8;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecordJson json && Arrays.equals(utf8, json.utf8);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(utf8);
    }

    @Override
    public String toString() {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
