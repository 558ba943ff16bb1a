package org.gongkailan.paper;

/**
 * Sheets that a larger one is cut into, to be glued together.
 *
 * @param size    of each sheet
 * @param label   printed small on each sheet; {@code {row} {rows} {column} {columns} {page}} stand for the numbers
 */
public record Tiling(PaperSize size, String label) {
}
