package org.gongkailan.cli.office;

import java.nio.file.Path;
import java.time.Clock;
import org.gongkailan.typeset.PdfWriter;
import org.gongkailan.units.UnitLevel;
import org.gongkailan.villageboard.desk.VillageBoard;

/** What commands get from the assembly: opening workspaces, and the window for the one command that can show it. */
public interface Offices {
    /** Opens a workspace; throws a {@code UserProblem} if it cannot be opened. */
    Office open(Path workspace);

    /** Makes a workspace for a unit and opens it. */
    Office create(Path workspace, String unitName, UnitLevel level, String code);

    /** What writes papers as PDF; its fonts are read once per process. */
    PdfWriter printer();

    /** Rolls and notices; needs no workspace. */
    VillageBoard villageBoard();

    /** The board of an opened workspace: counts by the notices that its office entered too, and draws the characters it supplied. */
    VillageBoard villageBoard(Office office);

    /** The time as the program sees it. */
    Clock clock();

    /** Whether there is a display to open a window on. */
    boolean hasDisplay();

    /** Opens the window on a workspace and waits until it is closed. */
    void showWindow(Path workspace);
}
