package org.gongkailan.cli;

import java.nio.file.Path;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.units.UnitLevel;

/** The invented county 云溪县: a workspace filled from the sample files. */
public final class SampleCounty {
    private final Desk desk;
    private final Terminal terminal;

    public SampleCounty(Desk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
    }

    /** Makes the workspace and fills it; says each step. */
    public void fill(Path workspace, Progress progress) {
        try (Office office = desk.create(workspace, Messages.of("cli.demo.office"), UnitLevel.COUNTY, null)) {
            terminal.data(office.database().file());
        }
    }
}
