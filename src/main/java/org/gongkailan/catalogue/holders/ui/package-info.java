/** Whose catalogue a tab shows, chosen in the same bar on each tab where it can be chosen. */
package org.gongkailan.catalogue.holders.ui;
