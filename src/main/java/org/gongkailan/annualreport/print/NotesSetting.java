package org.gongkailan.annualreport.print;

import java.util.List;
import org.gongkailan.annualreport.Amendment;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.TablePart;
import org.gongkailan.paper.Align;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.OfficialStyle;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Style;
import org.gongkailan.paper.Typeface;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;

/** What a report says outside its sections, on paper. The intake knows these words again. */
final class NotesSetting {
    private static final Style NOTE = Style.of(Typeface.SONG, 10.5);
    private static final double NOTE_LEADING = 16;

    private final Notes notes;

    NotesSetting(Notes notes) {
        this.notes = notes;
    }

    /** Under the title: when it was amended last. */
    List<Block> amended() {
        return notes.amendments().isEmpty() ? List.of() : List.of(Paragraph.of(Messages.of("report.paper.amended",
                ChineseDate.full(notes.amendments().getLast().day())), OfficialStyle.SECOND_LEVEL)
                .aligned(Align.CENTER).leading(OfficialStyle.LEADING).spaced(OfficialStyle.LEADING / 4, 0));
    }

    /** Above section one. */
    List<Block> opening() {
        return BodyText.of(notes.opening());
    }

    /** Under a table. */
    List<Block> under(TablePart table) {
        String note = notes.under(table);
        if (note.isEmpty()) {
            return List.of();
        }
        return Messages.of("report.paper.note", note).lines().<Block>map(line -> Paragraph.of(line, NOTE).aligned(Align.JUSTIFY).leading(NOTE_LEADING)
                .indented(2 * NOTE.size()).spaced(NOTE_LEADING / 4, 0)).toList();
    }

    /** Behind the last section: each amendment with its day, what changed and why. */
    List<Block> behind() {
        return notes.amendments().stream().map(NotesSetting::amendment).toList();
    }

    private static Block amendment(Amendment amendment) {
        return OfficialStyle.body(Messages.of("report.paper.amendment", ChineseDate.full(amendment.day()),
                amendment.text())).spaced(OfficialStyle.LEADING / 2, 0);
    }
}
