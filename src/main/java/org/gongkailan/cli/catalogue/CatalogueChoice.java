package org.gongkailan.cli.catalogue;

import java.nio.file.Path;
import org.gongkailan.catalogue.edition.Listings;
import org.gongkailan.cli.office.Office;
import org.gongkailan.cli.office.Offices;
import org.gongkailan.units.Unit;
import picocli.CommandLine.Option;

/** Which catalogue a command is about: the options {@code --workspace} and {@code --unit}. */
final class CatalogueChoice {
    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "FILE.gkl",
            description = "${bundle:cli.workspace.file}")
    private Path workspace;

    @Option(names = "--unit", paramLabel = "NAME", description = "${bundle:cli.catalogue.unit}")
    private String unit;

    /** Opens the workspace. */
    Office open(Offices offices) {
        return offices.open(workspace);
    }

    /** Whose catalogue it is; a {@code UserProblem} if the named unit has none. */
    Unit unit(Office office) {
        return unit == null ? office.units().own() : office.catalogueUnits().requireHolder(unit);
    }

    /** The same as rows and editions name it: null for the workspace's own. */
    String holder(Office office) {
        return unit == null ? null : unit(office).id();
    }

    /** The catalogue with its editions and its standard. */
    Listings listings(Office office) {
        return new Listings(office.catalogue().frozen(), office.catalogue().standard(), holder(office), unit(office));
    }
}
