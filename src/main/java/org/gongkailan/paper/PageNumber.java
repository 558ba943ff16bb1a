package org.gongkailan.paper;

/**
 * The line at the foot of each page.
 *
 * @param pattern {@code {page}} and {@code {pages}} stand for the numbers, e.g. {@code — {page} —}; empty for none
 */
public record PageNumber(String pattern, Style style, Align align) {
}
