package org.gongkailan.ui;

import java.nio.file.Path;

/** Desks without a window: jobs run here and now, dialogs answer what a test has laid ready. */
public final class TestDesk {
    private TestDesk() {
    }

    /** A desk whose user steps back from every question; what it remembers lies in the folder. */
    public static Desk in(Path folder) {
        return in(folder, new RecordingDialogs());
    }

    /** A desk whose user answers through these dialogs. */
    public static Desk in(Path folder, Dialogs dialogs) {
        return in(folder, dialogs, new SameThreadJobs());
    }

    /** A desk whose look-ups are answered when these jobs say. */
    public static Desk in(Path folder, Dialogs dialogs, Jobs jobs) {
        return new Desk(jobs, dialogs, new Notices(), new Sheets(), new Navigator(),
                new Preferences(folder.resolve("设置.properties")));
    }
}
