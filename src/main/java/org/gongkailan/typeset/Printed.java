package org.gongkailan.typeset;

import java.util.List;

/**
 * What came of printing a paper.
 *
 * @param pages         how many pages the file has
 * @param missing       characters that no font has, each once; drawn as boxes with their number
 * @param removed       control and direction marks that were left out, each once
 * @param substitutions typefaces of this paper that another stands in for
 */
public record Printed(int pages, List<OddCharacter> missing, List<OddCharacter> removed,
                      List<Substitution> substitutions) {
}
