package org.gongkailan.catalogue.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Levels;

/**
 * The levels of government that a head or a cell of 公开层级 names, in the many local words: 区级, 街镇级, 乡、村级.
 *
 * @param levels the three levels of the interchange format
 * @param higher whether it names a level above the county (市级), which the format does not have
 */
record LevelWord(Levels levels, boolean higher) {
    private static final Pattern VILLAGE = Pattern.compile("村|社区|居委");
    private static final Pattern TOWNSHIP = Pattern.compile("乡|镇|街");
    private static final Pattern COUNTY = Pattern.compile("县|区|旗");
    private static final Pattern HIGHER = Pattern.compile("省|市|州|盟");
    private static final Pattern HIGHER_WORD = Pattern.compile("([省市州盟])(?=级|、|,|，|和|及)");
    private static final Pattern SHAPE = Pattern.compile("[省市州盟县区旗乡镇街道村社居委(),、/和及]{1,12}级.{0,10}");

    /** The levels of a head such as 县级; empty for other heads. */
    static Optional<LevelWord> of(String head) {
        return head.indexOf('级') > 0 && SHAPE.matcher(Words.key(head)).matches() ? Optional.of(named(head)) : Optional.empty();
    }

    /** The levels that a text names. */
    static LevelWord named(String text) {
        boolean village = VILLAGE.matcher(text).find();
        String rest = text.replace("社区", "");
        boolean county = COUNTY.matcher(rest).find();
        return new LevelWord(new Levels(county, TOWNSHIP.matcher(rest).find(), village),
                HIGHER.matcher(rest.replaceAll("县\\s*[(（].*?[)）]", "县")).find());
    }

    /**
     * The levels above the county that a cell names, such as 市级. The catalogue has no tick for them: they are kept as
     * columns beside the official ones, as they are where a table has a column for each level.
     */
    static List<String> higherIn(String text) {
        String rest = text.replaceAll("县\\s*[(（].*?[)）]", "县");
        return HIGHER_WORD.matcher(rest).results().map(found -> found.group(1) + "级").distinct().toList();
    }

    /** Both together. */
    static Levels union(Levels a, Levels b) {
        return new Levels(a.county() || b.county(), a.township() || b.township(), a.village() || b.village());
    }
}
