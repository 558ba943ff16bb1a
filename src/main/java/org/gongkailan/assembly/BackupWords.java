package org.gongkailan.assembly;

import java.time.format.DateTimeFormatter;
import org.gongkailan.store.Backups.Backup;
import org.gongkailan.text.Messages;

/** A backup in words: when, why, how large. */
final class BackupWords {
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final double MEGABYTE = 1024 * 1024;

    private BackupWords() {
    }

    static String at(Backup backup) {
        return DAY_TIME.format(backup.at());
    }

    static String reason(Backup backup) {
        return switch (backup.reason()) {
            case "manual" -> Messages.of("start.backup.manual");
            case "import" -> Messages.of("start.backup.import");
            case "migration" -> Messages.of("start.backup.migration");
            case "restore" -> Messages.of("start.backup.restore");
            default -> backup.reason();
        };
    }

    static String size(Backup backup) {
        return Messages.of("assembly.restore.megabytes", "%.1f".formatted(backup.size() / MEGABYTE));
    }
}
