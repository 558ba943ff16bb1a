package org.gongkailan.annualreport.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.json.ReportWriter;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.store.WorkspaceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of a workspace from before states and versions. */
class OldReportsTest {
    private static final int BEFORE = 12;

    @TempDir
    Path folder;

    @Test
    void reportsOfAnEarlierVersionAreDraftsOfTheSameWords() throws Exception {
        AnnualReport report = Samples.published("08-suqian-2023");
        Path file = folder.resolve("旧.gkl");
        WorkspaceFile.create(file, Clock.systemUTC()).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            asBefore(connection, report);
        }
        try (Database database = WorkspaceFile.open(file, Clock.systemUTC())) {
            var store = new AnnualReportStore();
            var archive = new ReportArchive(database, new Journal(database, Clock.systemUTC(), "张三", List.of(store)),
                    store);
            assertEquals(List.of(StoredReport.of(report)), archive.all());
        }
    }

    // The tables of the later scripts go; those of script 4 come back as they were.
    private static void asBefore(Connection connection, AnnualReport report) throws Exception {
        try (var statement = connection.createStatement()) {
            var later = statement.executeQuery("select name from sqlite_master where type = 'table' and (name like "
                    + "'annual_report%' or name like 'library%' or name like 'request%' or name like 'dispute%')");
            var drop = new StringBuilder();
            while (later.next()) {
                drop.append("drop table ").append(later.getString(1)).append(';');
            }
            later.close();
            statement.executeUpdate(drop.toString());
            try (var script = OldReportsTest.class.getResourceAsStream("/org/gongkailan/store/0004-annual-report.sql")) {
                statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            }
            statement.executeUpdate("pragma user_version = " + BEFORE);
        }
        try (var insert = connection.prepareStatement("insert into annual_report values (?, ?, ?, ?)")) {
            insert.setString(1, StoredReport.idOf(report));
            insert.setString(2, report.unit().name());
            insert.setInt(3, report.year());
            insert.setString(4, new String(new ReportWriter().bytes(report), StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
    }
}
