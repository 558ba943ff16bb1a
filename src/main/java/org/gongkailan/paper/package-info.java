/**
 * What a printed document is: blocks, tables, cells, styles, all records and no ink. Features build papers;
 * {@code typeset} sets them as PDF and {@code officefile} writes them as docx, xlsx or html, so that every format of a
 * document comes from one description; {@link org.gongkailan.paper.OutputFile} is how they reach the disk. Lengths are
 * points (1/72 inch) unless a name says otherwise.
 */
package org.gongkailan.paper;
