package org.gongkailan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;

/** Whether a workspace file is sound, as SQLite sees it: pages, indices, foreign keys. */
public final class Integrity {
    private Integrity() {
    }

    /** What is wrong with the file; empty if it is sound. Reads only. */
    public static List<Finding> of(Path file) {
        var findings = new ArrayList<Finding>();
        try (Connection connection = Connections.readOnly(file); Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("pragma integrity_check(20)")) {
                while (rows.next()) {
                    if (!"ok".equals(rows.getString(1))) {
                        findings.add(Finding.error("workspace.integrity", place(file), "store.integrity", rows.getString(1)));
                    }
                }
            }
            try (ResultSet rows = statement.executeQuery("pragma foreign_key_check")) {
                while (rows.next()) {
                    findings.add(Finding.error("workspace.foreign-key", place(file), "store.foreign-key", rows.getString(1)));
                }
            }
        } catch (SQLException e) {
            findings.add(Finding.error("workspace.integrity", place(file), "store.integrity", e.getMessage()));
        }
        return findings;
    }

    /** Rows per table, by table name. */
    static Map<String, Long> counts(Path file) throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (Connection connection = Connections.readOnly(file); Statement statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (ResultSet rows = statement.executeQuery("select name from sqlite_schema where type = 'table'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                counts.put(table, statement.executeQuery("select count(*) from \"" + table + "\"").getLong(1));
            }
        }
        return counts;
    }

    private static Place place(Path file) {
        return Place.of(file.getFileName().toString());
    }
}
