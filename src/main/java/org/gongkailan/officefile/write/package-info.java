/**
 * A {@link org.gongkailan.paper.Paper} as .xlsx or .docx: the same document that {@code typeset} prints, in the form
 * an office goes on editing. The same paper gives the same bytes, and no text ever becomes a formula.
 */
package org.gongkailan.officefile.write;
