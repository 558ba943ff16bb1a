package org.gongkailan.assembly;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.gongkailan.cli.office.Office;
import org.gongkailan.store.Backups.Backup;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;

/** What the status bar says about a workspace: when it was last saved, when the last backup was taken. */
final class SavedStatus {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd HH:mm");

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Office office;
    private final Jobs jobs;
    private final Clock clock;

    SavedStatus(Office office, Jobs jobs, Clock clock) {
        this.office = office;
        this.jobs = jobs;
        this.clock = clock;
        office.journal().onChange(() -> jobs.onScreen(() -> look(Messages.of("assembly.saved", now()))));
        look(Messages.of("assembly.opened", now()));
    }

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }

    private String now() {
        return TIME.format(LocalTime.now(clock));
    }

    private void look(String saved) {
        jobs.load(() -> office.database().backups().list().stream().findFirst().map(Backup::at),
                last -> words.set(saved + " · " + last.map(this::backup).orElse(Messages.of("assembly.no-backup"))));
    }

    private String backup(LocalDateTime at) {
        boolean today = at.toLocalDate().equals(LocalDateTime.now(clock).toLocalDate());
        return Messages.of("assembly.backup", (today ? TIME : DAY).format(at));
    }
}
