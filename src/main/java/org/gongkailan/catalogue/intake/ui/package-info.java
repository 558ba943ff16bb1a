/** The import of a table step by step: the file, its heads, what would change, done. */
package org.gongkailan.catalogue.intake.ui;
