package org.gongkailan.villageboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words by which a roll is understood; data, in {@code roll-words.json}.
 *
 * @param headings        what each column may be called
 * @param totals          first cells of a total row
 * @param subtotals       first cells of a subtotal row
 * @param titleEndings    what to cut from a roll's title to get the programme's name, longest first
 * @param unitLine        the word that starts a line of units
 * @param quantityUnits   units of areas and counts
 * @param tenThousandYuan the unit of amounts that must be multiplied
 * @param townships       what the names of townships end with
 * @param placeInTitle    pattern of what differs in titles of one programme: the place, words in brackets
 * @param namedCrowd      pattern of titles that name one person and count the others
 * @param thingNumbers    pattern of what stands before a long number that is of a thing, not of a person
 */
public record RollWords(Map<RollField, List<String>> headings, List<String> totals, List<String> subtotals,
                 List<String> titleEndings, String unitLine, List<String> quantityUnits,
                 String tenThousandYuan, List<String> townships, String placeInTitle, String namedCrowd, String thingNumbers) {
    private static final int LONGEST_TOWNSHIP = 8;

    /** The words that ship with the program; read when they are first asked for. */
    public static RollWords shipped() {
        return Shipped.WORDS;
    }

    /** Every heading without blanks, with its field. */
    Map<String, RollField> fieldsByHeading() {
        var fields = new HashMap<String, RollField>();
        headings.forEach((field, names) -> names.forEach(name -> fields.put(plain(name), field)));
        return fields;
    }

    /** A roll's title as the name of its programme: 2025年耕地地力保护补贴“一卡通”发放明细表 without 发放明细表. */
    public String programme(String title) {
        return titleEndings.stream().filter(title::endsWith).findFirst()
                .map(ending -> title.substring(0, title.length() - ending.length()))
                .filter(programme -> !programme.isEmpty()).orElse(title);
    }

    /** The township that a sheet is named after; empty if it is named otherwise. */
    public String township(String sheet) {
        String name = plain(sheet);
        return name.length() <= LONGEST_TOWNSHIP && townships.stream().anyMatch(name::endsWith) ? name : "";
    }

    /** A title without the place it tells of. */
    public String withoutPlace(String title) {
        return title.replaceAll(placeInTitle, "");
    }

    /** The unit of areas or counts that a text names. */
    public Optional<String> quantityUnit(String text) {
        return quantityUnits.stream().filter(text::contains).findFirst();
    }

    /** A cell's text without any blanks, in upper case: headings are often spread out (姓　　名). */
    public static String plain(String text) {
        return isPlain(text) ? text : text.codePoints().filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString().toUpperCase(java.util.Locale.ROOT);
    }

    // Nearly every cell is: digits, capitals and Chinese characters without blanks.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c > ' ' && c < 'a' || c > '\u3000' && c < '\ua000')) {
                return false;
            }
        }
        return true;
    }

    private static final class Shipped {
        private static final RollWords WORDS = read();

        private static RollWords read() {
            try (var in = RollWords.class.getResourceAsStream("roll-words.json")) {
                return JsonMapper.shared().readValue(in, RollWords.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
