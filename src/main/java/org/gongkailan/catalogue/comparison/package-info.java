/**
 * What differs between two catalogues: rows paired by id, standard row and name, then compared field by field, and the
 * official list of changes (调整说明) made from it. Pure: knows listings, not where they come from.
 */
package org.gongkailan.catalogue.comparison;
