/**
 * The official forms of the report as data: sections, tables, merged cells, words, each with its notice. The printed
 * tables, the tables on the screen and the names of cells in findings all come from this one description.
 */
package org.gongkailan.annualreport.form;
