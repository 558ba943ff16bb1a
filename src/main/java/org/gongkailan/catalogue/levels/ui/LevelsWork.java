package org.gongkailan.catalogue.levels.ui;

import org.gongkailan.catalogue.CatalogueUnits;
import org.gongkailan.catalogue.levels.Levelling;
import org.gongkailan.catalogue.levels.UnitIntake;

/**
 * What the tab 各级对照 works with.
 *
 * @param levelling lays the catalogues side by side
 * @param units     whose catalogues there are
 * @param intake    takes one in
 */
public record LevelsWork(Levelling levelling, CatalogueUnits units, UnitIntake intake) {
}
