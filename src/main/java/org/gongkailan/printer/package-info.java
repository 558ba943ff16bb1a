/**
 * Printers as the office sees them, and what it wants of one: words and records only. The ink is {@code typeset}'s, the
 * panel {@code ui}'s.
 */
package org.gongkailan.printer;
