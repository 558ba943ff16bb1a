/**
 * The catalogue on paper: the official table with its two-row head, merged first level and ticked boxes, as one
 * {@link org.gongkailan.paper.Paper} per domain that every writer prints alike.
 */
package org.gongkailan.catalogue.table;
