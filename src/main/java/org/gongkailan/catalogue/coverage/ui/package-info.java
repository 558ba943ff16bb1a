/** The tab 覆盖: the coverage map, and the rows behind each of its squares. */
package org.gongkailan.catalogue.coverage.ui;
