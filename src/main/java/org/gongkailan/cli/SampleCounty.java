package org.gongkailan.cli;

import java.nio.file.Path;
import org.gongkailan.text.Messages;
import org.gongkailan.units.UnitLevel;

/** The invented county 云溪县 that the demo fills from the sample files and shows. */
final class SampleCounty {
    private final Desk desk;
    private final Terminal terminal;

    SampleCounty(Desk desk, Terminal terminal) {
        this.desk = desk;
        this.terminal = terminal;
    }

    /** Makes the workspace and fills it; prints each step. */
    void fill(Path workspace) {
        try (Office office = desk.create(workspace, Messages.of("cli.demo.office"), UnitLevel.COUNTY, null)) {
            terminal.data(office.database().file());
        }
    }
}
