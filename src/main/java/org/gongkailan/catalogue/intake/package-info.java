/**
 * Reading published catalogue tables: heads in one or two rows, merged and blank cells, ticked boxes in many marks,
 * lists in one cell. Pure up to {@link org.gongkailan.catalogue.intake.ImportPreview}, which a person confirms before
 * anything is stored.
 */
package org.gongkailan.catalogue.intake;
