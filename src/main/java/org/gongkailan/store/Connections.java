package org.gongkailan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;

/** Connections with the pragmas of a workspace: the one place that sets them. */
final class Connections {
    /** Of new files: a page of 4 KB holds two records and wastes the rest of it. */
    private static final int PAGE = 8192;
    /** 64 MB, in SQLite's way of writing it: a large import or a large table as a whole. */
    private static final String CACHE = "-64000";

    private Connections() {
    }

    /** For the first page of a new file, which decides the size of all: later connections, with their log, cannot. */
    static Connection forFirstPage(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setPageSize(PAGE);
        return open(file, config);
    }

    /** For the program's work: WAL, every commit on the disk before it is reported, foreign keys enforced. */
    static Connection forWork(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5_000);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, CACHE);
        return open(file, config);
    }

    /** For looking at a file without touching it. */
    static Connection readOnly(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        return open(file, config);
    }

    private static Connection open(Path file, SQLiteConfig config) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }
}
