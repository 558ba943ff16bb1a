package org.gongkailan.printer;

import java.util.List;
import java.util.Set;
import org.gongkailan.paper.PaperSize;

/**
 * A printer that this computer knows.
 *
 * @param name       as the system calls it
 * @param usual      whether it is the system's usual one
 * @param bothSides  whether it turns sheets
 * @param trays      names of its paper trays; none if it has no choice
 * @param papers     the ISO sheets it takes; none if it does not tell
 * @param standing   whether it would print now
 */
public record Printer(String name, boolean usual, boolean bothSides, List<String> trays, Set<PaperSize> papers, Standing standing) {
    public Printer {
        trays = List.copyOf(trays);
        papers = Set.copyOf(papers);
    }

    /** Whether a sheet goes through it; one that does not tell is trusted. */
    public boolean takes(PaperSize size) {
        return papers.isEmpty() || papers.contains(size);
    }
}
