/**
 * Tables out of office files: of .xlsx, .xls, .docx, .html and .csv as {@link org.gongkailan.officefile.Grid}s, long
 * lists as {@link org.gongkailan.officefile.SheetRow}s; {@code write} holds the way back. What a file is, is decided by
 * its content and never by its name; what cannot be read is one sentence
 * ({@link org.gongkailan.finding.UserProblem}). Formulas are never evaluated and links never followed.
 */
package org.gongkailan.officefile;
