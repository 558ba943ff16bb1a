/**
 * Sets a {@link org.gongkailan.paper.Paper} as PDF/A-2u. Measuring and inking are apart: {@code Fonts} and
 * {@code Shaper} choose a glyph for every character, {@code LineBreaker} makes lines, {@code TablePager} and
 * {@code PageFlow} make pages, all of it numbers that a test can read; {@code Ink} alone writes what a page shows.
 */
package org.gongkailan.typeset;
