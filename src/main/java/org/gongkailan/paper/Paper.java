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
 */
public record Paper(String title, String author, LocalDate date, PageSetup page, List<Block> blocks,
                    PageNumber pageNumber) {
    public Paper {
        Objects.requireNonNull(title);
        Objects.requireNonNull(date);
        blocks = List.copyOf(blocks);
    }
}
