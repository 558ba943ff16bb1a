package org.gongkailan.typeset;

import org.gongkailan.paper.Typeface;

/**
 * A typeface that this machine lacks and what stands in for it.
 *
 * @param wanted what the paper asks for
 * @param family the family that is used instead
 */
public record Substitution(Typeface wanted, String family) {
}
