/**
 * A {@link org.gongkailan.paper.Paper} as .xlsx or .docx, the form an office goes on editing, or as a web page for
 * all to read: the same document that {@code typeset} prints. Rows without a look are written as .csv. The same paper gives the same bytes, and no text ever becomes a formula.
 */
package org.gongkailan.officefile.write;
