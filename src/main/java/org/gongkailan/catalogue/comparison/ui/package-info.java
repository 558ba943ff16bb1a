/** What differs between two states of a row, shown side by side wherever an officer decides about a change. */
package org.gongkailan.catalogue.comparison.ui;
