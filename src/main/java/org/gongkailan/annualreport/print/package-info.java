/**
 * The report on paper and as a file: one {@link org.gongkailan.paper.Paper} in the style of GB/T 9704-2012, from which
 * both PDF and docx come, so that no two formats of a report can differ.
 */
package org.gongkailan.annualreport.print;
