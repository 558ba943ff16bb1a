package org.gongkailan.cli.catalogue;

import org.gongkailan.cli.office.Offices;
import org.gongkailan.cli.terminal.Group;
import org.gongkailan.cli.terminal.Terminal;
import picocli.CommandLine;

/** {@code catalogue}: the catalogue, with {@code standard} and {@code domain} below it. */
public final class CatalogueCommands {
    private CatalogueCommands() {
    }

    /** The noun with its commands, in the order of the help. */
    public static CommandLine of(Offices offices, Terminal terminal) {
        return Group.of("catalogue", "${bundle:cli.catalogue}",
                new CatalogueAdopt(offices, terminal), new CatalogueTake(offices, terminal),
                new CatalogueReview(offices, terminal), new CatalogueWrite(offices, terminal),
                new CatalogueFreeze(offices, terminal), new CatalogueEditions(offices, terminal),
                new CatalogueDiff(offices, terminal), new CatalogueLaws(offices, terminal),
                new CatalogueReplaceLaw(offices, terminal), new CatalogueHandOver(offices, terminal),
                new CatalogueCoverage(offices, terminal), new CatalogueDue(offices, terminal),
                new CatalogueDisclose(offices, terminal),
                Group.of("standard", "${bundle:cli.standard}",
                        new StandardList(offices, terminal), new StandardTake(offices, terminal)),
                Group.of("domain", "${bundle:cli.domain}", new DomainAdd(offices, terminal)));
    }
}
