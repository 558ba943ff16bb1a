/**
 * Office files in and out: tables of .xlsx, .xls, .docx, .html and .csv as {@link org.gongkailan.officefile.Grid}s,
 * bulk rows as {@link org.gongkailan.officefile.SheetRow}s, and a {@link org.gongkailan.paper.Paper} as .xlsx or
 * .docx. What a file is, is decided by its content and never by its name; what cannot be read is one sentence
 * ({@link org.gongkailan.finding.UserProblem}). Formulas are never evaluated and links never followed.
 */
package org.gongkailan.officefile;
