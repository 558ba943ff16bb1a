package org.gongkailan.store;

import java.util.List;
import org.jdbi.v3.core.statement.SqlStatement;
import tools.jackson.databind.json.JsonMapper;

/** One statement for any number of ids, which SQLite takes apart itself. */
public final class AmongIds {
    /** What stands after {@code in}: the ids that are {@link #bind bound}. */
    public static final String IDS = "(select value from json_each(:ids))";
    /** What stands after {@code where}: the id is one of them. */
    public static final String CONDITION = "id in " + IDS;

    private AmongIds() {
    }

    /** The statement for these ids. */
    public static <T extends SqlStatement<T>> T bind(T statement, List<String> ids) {
        return statement.bind("ids", JsonMapper.shared().writeValueAsString(ids));
    }
}
