/** The side form while several rows are selected. */
package org.gongkailan.catalogue.bulk.ui;
