package org.gongkailan.annualreport.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.Amendment;
import org.gongkailan.annualreport.Notes;
import org.gongkailan.annualreport.TablePart;

/**
 * What a file says outside its sections: the opening between title and section one, notes under tables, amendments behind
 * the last section. What sites print around a report is none of it.
 *
 * @param lines    of the file; null for a table
 * @param sections where its sections stand
 * @param joined   makes paragraphs of the lines between two indexes
 */
record NotesInFile(List<String> lines, Sections sections, BiFunction<Integer, Integer, List<String>> joined) {
    private static final Map<TablePart, Integer> NUMBERS = Map.of(TablePart.PROACTIVE, 2, TablePart.REQUESTS, 3,
            TablePart.DISPUTES, 4);
    private static final Pattern TITLE = Pattern.compile("(?:政府信息公开|政务公开)?(?:工作)?(?:年度报告|年报|情况报告|工作报告)$");
    private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明)\\s*[:：]\\s*");
    private static final String DAY = "(\\d{4})年(\\d{1,2})月(\\d{1,2})日";
    private static final Pattern AMENDED = Pattern.compile("^[（(]" + DAY + "修[订改][)）]$");
    private static final Pattern AMENDMENT = Pattern.compile("^修[订改]说明[（(]" + DAY + "[)）][:：]\\s*(.*)$", Pattern.DOTALL);
    // A paragraph ends as one; what a site prints about a page does not.
    private static final Pattern PARAGRAPH = Pattern.compile(".*[。！]$|.{24,}[:：）)]$", Pattern.DOTALL);

    Notes notes() {
        var under = new EnumMap<TablePart, String>(TablePart.class);
        NUMBERS.forEach((table, section) -> under.put(table, under(section)));
        return new Notes(opening(), under, amendments());
    }

    private String opening() {
        int end = sections.heading(1);
        int from = 0;
        for (int at = 0; at < end; at++) {
            String line = lines.get(at);
            boolean head = line == null || TITLE.matcher(Words.core(line)).find() && !PARAGRAPH.matcher(line.strip()).matches()
                    || AMENDED.matcher(Words.tight(line)).matches() || Headings.section(line) > 0;
            from = head ? at + 1 : from;
        }
        return from == 0 || end <= from ? "" : String.join("\n", joined.apply(from, end).stream()
                .filter(paragraph -> PARAGRAPH.matcher(paragraph.strip()).matches()).toList());
    }

    // Where tables are tables, all that stands behind the last one; in a PDF what calls itself a note.
    private String under(int section) {
        int heading = sections.heading(section);
        int end = heading < 0 ? -1 : sections.behind(heading);
        int from = -1;
        for (int at = heading + 1; at < end; at++) {
            boolean note = from < 0 && lines.get(at) != null && NOTE.matcher(lines.get(at).strip()).find();
            from = lines.get(at) == null ? at + 1 : note ? at : from;
        }
        String note = from < 0 || from >= end ? "" : String.join("\n", joined.apply(from, end));
        return NOTE.matcher(note).replaceFirst("");
    }

    private List<Amendment> amendments() {
        var amendments = new ArrayList<Amendment>();
        for (int at = Math.max(0, sections.heading(6)); at < lines.size(); at++) {
            if (isAmendment(lines.get(at))) {
                amendment(String.join("", joined.apply(at, behindAmendment(at)))).ifPresent(amendments::add);
            }
        }
        return amendments;
    }

    private int behindAmendment(int at) {
        int end = at + 1;
        while (end < lines.size() && lines.get(end) != null && !isAmendment(lines.get(end))
                && !Sections.isFoot(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether a line begins an amendment. */
    static boolean isAmendment(String line) {
        return line != null && amendment(line).isPresent();
    }

    private static Optional<Amendment> amendment(String paragraph) {
        Matcher matcher = AMENDMENT.matcher(paragraph.strip());
        try {
            return matcher.matches() ? Optional.of(new Amendment(LocalDate.of(Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))), matcher.group(4)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // a day that does not exist makes it a text like any other
        }
    }
}
