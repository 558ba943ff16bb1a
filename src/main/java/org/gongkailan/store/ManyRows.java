package org.gongkailan.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Stores many rows with one prepared statement and nothing between it and the driver. */
public final class ManyRows {
    /** So many rows wait in memory for the driver. */
    private static final int AT_ONCE = 500;

    private ManyRows() {
    }

    /**
     * Runs a statement of a store once for each thing, in their order.
     *
     * @param sql    with a question mark for each value
     * @param values of a thing: texts, whole numbers, nulls, and bytes of UTF-8 where the statement casts them to text
     */
    public static <T> int store(Handle handle, String sql, List<T> things, Function<T, Object[]> values) {
        if (things.isEmpty()) {
            return 0;
        }
        int stored = 0;
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (int i = 0; i < things.size(); i++) {
                Object[] row = values.apply(things.get(i));
                for (int place = 0; place < row.length; place++) {
                    statement.setObject(place + 1, row[place]);
                }
                statement.addBatch();
                if (i % AT_ONCE == AT_ONCE - 1 || i == things.size() - 1) {
                    stored += Arrays.stream(statement.executeBatch()).sum();
                }
            }
            return stored;
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }
}
