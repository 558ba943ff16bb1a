/** The tab 各级对照: catalogues side by side, two rows of one matter beside each other, and taking a catalogue in. */
package org.gongkailan.catalogue.levels.ui;
