/**
 * 各级对照: the catalogues of townships and villages beside the county's. Takes them in, lays them side by side matter by
 * matter, and proposes a row of one to another.
 */
package org.gongkailan.catalogue.levels;
