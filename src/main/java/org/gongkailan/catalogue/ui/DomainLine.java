package org.gongkailan.catalogue.ui;

import org.gongkailan.catalogue.Domain;

/**
 * One line of the domain list.
 *
 * @param domain   the domain; null for the line that stands for all of them
 * @param items    items of the unit in it
 * @param followed rows of the standard that the items follow or that are left out for a reason
 * @param standard rows the standard has; 0 for the unit's own domains
 */
record DomainLine(Domain domain, int items, int followed, int standard) {
    /** Share of the standard's rows that the unit has, 0 to 1. */
    double coverage() {
        return standard == 0 ? 0 : Math.min(1, (double) followed / standard);
    }
}
