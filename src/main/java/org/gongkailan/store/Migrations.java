package org.gongkailan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The numbered scripts that bring a workspace to this version; forward only. {@code PRAGMA user_version} says how many
 * have been applied. A script that has been released is never changed: a new one is added at the end.
 */
final class Migrations {
    static final List<String> SCRIPTS = List.of(
            "0001-journal.sql",
            "0002-units.sql",
            "0003-catalogue.sql",
            "0004-annual-report.sql",
            "0005-village-board.sql",
            "0006-catalogues-of-units.sql",
            "0007-catalogue-finding.sql",
            "0008-standard-editions.sql",
            "0009-catalogue-editions.sql",
            "0010-disclosures.sql",
            "0011-own-laws-and-mappings.sql",
            "0012-working-days.sql",
            "0013-library.sql",
            "0014-report-versions.sql",
            "0015-whole-records.sql",
            "0016-requests.sql",
            "0017-disputes.sql",
            "0018-request-mappings.sql",
            "0019-kinds-of-notices.sql",
            "0020-letters.sql",
            "0021-fewer-indexes.sql",
            "0022-order-of-requests.sql",
            "0023-records-of-the-catalogue.sql",
            "0024-records-of-disclosures.sql",
            "0025-tables-of-rolls.sql",
            "0026-pictures-of-characters.sql",
            "0027-life-of-postings.sql",
            "0028-posting-days.sql");

    private Migrations() {
    }

    /** The version of a workspace that has all of them. */
    static int newest() {
        return SCRIPTS.size();
    }

    /** Applies all scripts after a version in one transaction. */
    static void apply(Connection connection, int version) throws SQLException {
        apply(connection, version, newest());
    }

    /** Applies the scripts after a version up to another one in one transaction. */
    static void apply(Connection connection, int version, int upTo) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String script : SCRIPTS.subList(version, upTo)) {
                statement.executeUpdate(text(script));
            }
            statement.execute("pragma user_version = " + upTo);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private static String text(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream(script)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
