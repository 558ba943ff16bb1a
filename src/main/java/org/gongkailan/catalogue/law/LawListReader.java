package org.gongkailan.catalogue.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.Grid;
import org.gongkailan.officefile.GridReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a list of laws (标题, 文号, 发布日期, 施行日期, 状态, 来源 …) from a table; what it says counts as unverified. */
public final class LawListReader {
    private enum Head { TITLE, NUMBER, ISSUER, ISSUED, IN_FORCE, AMENDED, STATUS, REPLACED_BY, SINCE, NOTE, SOURCE }

    private static final Map<String, Head> WORDS = heads();
    private static final Pattern DAY = Pattern.compile("^(\\d{4})\\D{0,2}(\\d{1,2})\\D{0,2}(\\d{1,2})\\D*");
    private static final Pattern OVER = Pattern.compile("废止|失效|取代|替代");
    private static final Pattern AMENDED = Pattern.compile("修改|修正|修订");
    private static final Pattern HOLDS = Pattern.compile("现行|有效|施行");

    private final LawRegister register;
    private final List<LawList.Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String file;

    /** @param register what the list is compared with */
    public LawListReader(LawRegister register) {
        this.register = register;
    }

    /**
     * Reads a file.
     *
     * @throws UserProblem if it cannot be read or has no column of titles
     */
    public LawList read(Path path) {
        file = path.getFileName().toString();
        boolean any = false;
        for (Grid grid : new GridReader().read(path)) {
            any |= read(grid);
        }
        if (!any) {
            throw new UserProblem("catalogue.laws.list.noHead", file);
        }
        var byTitle = new LinkedHashMap<String, LawList.Line>();
        lines.forEach(line -> byTitle.put(line.entry().law().title(), line));
        return new LawList(file, List.copyOf(byTitle.values()), findings);
    }

    private boolean read(Grid grid) {
        Map<Head, Integer> head = null;
        for (int row = 0; row < grid.rowCount(); row++) {
            Map<Head, Integer> found = head(grid, row);
            if (found.containsKey(Head.TITLE) && found.size() > 1) {
                head = found;
            } else if (head != null && !grid.text(row, head.get(Head.TITLE)).isBlank()) {
                line(grid, row, head);
            }
        }
        return head != null;
    }

    private static Map<Head, Integer> head(Grid grid, int row) {
        var found = new EnumMap<Head, Integer>(Head.class);
        for (int column = 0; column < grid.columnCount(); column++) {
            Head head = WORDS.get(LawNames.compact(grid.text(row, column)));
            if (head != null) {
                found.putIfAbsent(head, column);
            }
        }
        return found;
    }

    private void line(Grid grid, int row, Map<Head, Integer> head) {
        Citation cited = Citations.apart(text(grid, row, head, Head.TITLE)).stream().findFirst().orElse(null);
        if (cited == null || cited.title().isBlank()) {
            return;
        }
        Law known = register.links(cited.text()).stream().filter(Link::known).map(Link::law).findFirst()
                .filter(law -> LawNames.of(law.title()).contains(LawNames.of(cited.title()).iterator().next())).orElse(null);
        String title = known == null ? cited.title() : known.title();
        Law law = law(grid, row, head, title, cited, known);
        OwnLaw own = register.own(title).orElse(null);
        var entry = new OwnLaw(own == null ? OwnLaws.newId() : own.id(), law);
        lines.add(new LawList.Line(kind(law, known, own), entry, known, grid.place(row, head.get(Head.TITLE))));
    }

    private static LawList.Kind kind(Law law, Law known, OwnLaw own) {
        if (known == null) {
            return LawList.Kind.NEW;
        }
        boolean same = law.issue().equals(known.issue()) && law.standing().equals(known.standing());
        return same ? LawList.Kind.SAME : own != null ? LawList.Kind.CHANGED : LawList.Kind.COVERING;
    }

    // What the list does not say stays as the register has it.
    private Law law(Grid grid, int row, Map<Head, Integer> head, String title, Citation cited, Law known) {
        Issue old = known == null ? new Issue(null, List.of(), false, null, null, null, null) : known.issue();
        Standing was = known == null ? new Standing(null, null, null, null) : known.standing();
        String number = text(grid, row, head, Head.NUMBER);
        var issue = new Issue(or(number.isEmpty() ? cited.number() : number, old.number()), old.earlierNumbers(),
                old.numberRequired(), or(text(grid, row, head, Head.ISSUER), old.issuer()),
                day(grid, row, head, Head.ISSUED, old.issued()), day(grid, row, head, Head.IN_FORCE, old.inForce()),
                or(text(grid, row, head, Head.AMENDED), old.lastAmended()));
        var standing = new Standing(status(text(grid, row, head, Head.STATUS), was.status()),
                or(bare(text(grid, row, head, Head.REPLACED_BY)), was.replacedBy()),
                or(text(grid, row, head, Head.SINCE), was.since()), or(text(grid, row, head, Head.NOTE), was.note()));
        return new Law(title, known == null ? List.of() : known.shortNames(), issue, standing,
                or(text(grid, row, head, Head.SOURCE), file), false);
    }

    private LocalDate day(Grid grid, int row, Map<Head, Integer> head, Head what, LocalDate otherwise) {
        String text = text(grid, row, head, what);
        Matcher day = DAY.matcher(LawNames.compact(text));
        try {
            if (day.matches()) {
                return LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
            }
        } catch (DateTimeException e) {
            // No such day: told below, as any other text that is no date.
            day.reset();
        }
        if (!text.isEmpty()) {
            findings.add(Finding.warning("laws.date", grid.place(row, head.get(what)), "catalogue.laws.list.badDate", text));
        }
        return otherwise;
    }

    private static LawStatus status(String words, LawStatus otherwise) {
        return OVER.matcher(words).find() ? LawStatus.REPEALED : AMENDED.matcher(words).find() ? LawStatus.AMENDED
                : HOLDS.matcher(words).find() ? LawStatus.IN_FORCE : otherwise;
    }

    private static String text(Grid grid, int row, Map<Head, Integer> head, Head what) {
        return head.containsKey(what) ? grid.text(row, head.get(what)).strip().replaceAll("\\s*\\n\\s*", "") : "";
    }

    private static String bare(String title) {
        return title.replaceAll("^《([^《》]*)》$", "$1");
    }

    private static String or(String said, String otherwise) {
        return said == null || said.isBlank() ? otherwise : said;
    }

    private static Map<String, Head> heads() {
        var words = new HashMap<String, Head>();
        try (var in = LawListReader.class.getResourceAsStream("list-heads.json")) {
            JsonMapper.shared().readTree(in).get("heads").forEachEntry((name, heads) ->
                    heads.forEach(head -> words.put(LawNames.compact(head.asString()), Head.valueOf(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
