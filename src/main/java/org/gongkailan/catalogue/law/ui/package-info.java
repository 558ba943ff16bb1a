/** The law register on the screen: the list of laws, its entries, replacing one in all rows, taking in a list. */
package org.gongkailan.catalogue.law.ui;
