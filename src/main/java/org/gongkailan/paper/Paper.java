package org.gongkailan.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

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
 */
public record Paper(String title, String author, LocalDate date, PageSetup page, List<Block> blocks,
                    PageNumber pageNumber, Stamp stamp, Tiling tiling) {
    public Paper {
        Objects.requireNonNull(title);
        Objects.requireNonNull(date);
        blocks = List.copyOf(blocks);
    }

    /** A paper of plain sheets. */
    public Paper(String title, String author, LocalDate date, PageSetup page, List<Block> blocks, PageNumber pageNumber) {
        this(title, author, date, page, blocks, pageNumber, null, null);
    }

    /** The same with a code at the foot of every page. */
    public Paper stamped(Stamp newStamp) {
        return new Paper(title, author, date, page, blocks, pageNumber, newStamp, tiling);
    }

    /** The same cut into smaller sheets. */
    public Paper tiled(Tiling newTiling) {
        return new Paper(title, author, date, page, blocks, pageNumber, stamp, newTiling);
    }
}
