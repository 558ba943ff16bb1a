package org.gongkailan.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A whole document as it will be printed, without ink. The same paper gives the same bytes in every writer: its date
 * is the only date in the file.
 *
 * @param title      for the file's properties; must carry no personal data
 * @param author     the issuing unit, for the file's properties
 * @param date       the date in the file's properties
 * @param page       the sheet
 * @param blocks     top to bottom
 * @param pageNumber the line at the foot
 * @param stamp      a code at the foot of every page; null for none
 * @param tiling     the sheets it is cut into; null for the sheet itself
 * @param byHand     code points that somebody writes in by hand where no font has them: each gets a line to write on
 */
public record Paper(String title, String author, LocalDate date, PageSetup page, List<Block> blocks,
                    PageNumber pageNumber, Stamp stamp, Tiling tiling, Set<Integer> byHand) {
    public Paper {
        Objects.requireNonNull(title);
        Objects.requireNonNull(date);
        blocks = List.copyOf(blocks);
        byHand = Set.copyOf(byHand);
    }

    /** A paper of plain sheets. */
    public Paper(String title, String author, LocalDate date, PageSetup page, List<Block> blocks, PageNumber pageNumber) {
        this(title, author, date, page, blocks, pageNumber, null, null, Set.of());
    }

    /** The same with a code at the foot of every page. */
    public Paper stamped(Stamp newStamp) {
        return new Paper(title, author, date, page, blocks, pageNumber, newStamp, tiling, byHand);
    }

    /** The same cut into smaller sheets. */
    public Paper tiled(Tiling newTiling) {
        return new Paper(title, author, date, page, blocks, pageNumber, stamp, newTiling, byHand);
    }

    /** The same with room for characters that are written in by hand. */
    public Paper leaving(Set<Integer> codePoints) {
        return new Paper(title, author, date, page, blocks, pageNumber, stamp, tiling, codePoints);
    }

    /** Every text of its blocks, top to bottom, cell by cell; without the foot of the pages. */
    public List<String> texts() {
        return blocks.stream().flatMap(block -> switch (block) {
            case Paragraph paragraph -> Stream.of(paragraph.text());
            case Table table -> table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::text);
            case Gap _, PageBreak _ -> Stream.empty();
        }).toList();
    }
}
