package org.gongkailan.catalogue.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Domain;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words and marks of the official table, from {@code official-table.json}. */
final class TableWording {
    private static final Pattern BRACKETS = Pattern.compile("[《〈（(【〔][^》〉）)】〕]*[》〉）)】〕]");
    private static final Pattern LIST = Pattern.compile("[；;\\n]|、.*、");

    private final JsonNode words;

    TableWording() {
        try (var in = TableWording.class.getResourceAsStream("official-table.json")) {
            words = JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** E.g. （三）义务教育领域基层政务公开标准目录. */
    String title(Domain domain) {
        if (domain.code().startsWith("V")) {
            return text("villageTitle");
        }
        if (!domain.code().matches("\\d\\d") || Integer.parseInt(domain.code()) > words.get("numbers").size()) {
            return text("titleWithoutNumber").replace("{domain}", domain.name());
        }
        String number = words.get("numbers").get(Integer.parseInt(domain.code()) - 1).asString();
        return text("title").replace("{number}", number).replace("{domain}", domain.name());
    }

    String head(String name) {
        return words.get("heads").get(name).asString();
    }

    /** Whether a column of the unit's own is a level of government above the county, which stands among the levels. */
    boolean isHigherLevel(String head) {
        return head.matches(text("higherLevel"));
    }

    String tick(boolean ticked) {
        return ticked ? text("tick") : "";
    }

    String box(boolean ticked) {
        return text(ticked ? "ticked" : "unticked");
    }

    /** A legal basis as tables print it: a paper's title in 《》, its number behind. */
    String basis(String basis) {
        int number = basis.endsWith("）") ? basis.lastIndexOf('（') : basis.endsWith(")") ? basis.lastIndexOf('(') : -1;
        String title = number > 0 ? basis.substring(0, number) : basis;
        return basis.indexOf('《') >= 0 || !isPaper(title) ? basis : "《" + title + "》" + basis.substring(title.length());
    }

    private boolean isPaper(String title) {
        var endings = new ArrayList<String>();
        words.get("lawEndings").forEach(ending -> endings.add(ending.asString()));
        String bare = title.replaceAll("[（(].{1,8}[)）]$", "");
        return endings.stream().anyMatch(bare::endsWith);
    }

    /** Several texts in one cell: numbered lines; one text by itself, unless it would be read as several. */
    static String numbered(List<String> texts) {
        if (texts.isEmpty() || texts.size() == 1 && !LIST.matcher(BRACKETS.matcher(texts.getFirst()).replaceAll("")).find()) {
            return String.join("", texts);
        }
        var lines = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            // 2.12348 would be a figure, and is no number with a text behind it.
            String dot = texts.get(i).matches("(?s)\\d.*") ? ". " : ".";
            lines.append(i == 0 ? "" : "\n").append(i + 1).append(dot).append(texts.get(i));
        }
        return lines.toString();
    }

    private String text(String name) {
        return words.get(name).asString();
    }
}
