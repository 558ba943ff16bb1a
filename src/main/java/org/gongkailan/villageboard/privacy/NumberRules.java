package org.gongkailan.villageboard.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkailan.villageboard.IdNumber;
import org.gongkailan.villageboard.LongNumbers;
import org.gongkailan.villageboard.Masking;

/** Which rule of the privacy gate a long number breaks: somebody's identity, account or telephone. */
final class NumberRules {
    static final String IDENTITY = "privacy.id-number";
    static final String ACCOUNT = "privacy.bank-card";
    static final String PHONE = "privacy.phone";
    /** May be an account, or the number of a contract. */
    static final String LONG = "privacy.long-number";
    /** 16 to 19 digits: card numbers. Luhn is not asked, since a damaged number still names an account. */
    private static final Pattern CARD = Pattern.compile("[1-9]\\d{15,18}");
    private static final Pattern TELEPHONE = Pattern.compile("(?:86)?1[3-9]\\d{9}|0\\d{9,11}");
    private static final Pattern PART = Pattern.compile("\\d{3,}[Xx]?");
    private static final int LONGEST_CARD = 19;
    private static final int SHORTEST_ACCOUNT = 12;
    private static final int SHORTEST_IDENTITY = 15;
    private final String ownPhones;
    private final Set<String> ordered;

    /**
     * @param ownPhones digits of the office's own telephones
     * @param ordered   numbers that a regulation orders to print
     */
    NumberRules(String ownPhones, Set<String> ordered) {
        this.ownPhones = ownPhones;
        this.ordered = ordered;
    }

    /** The rules that a text's numbers break. */
    List<String> brokenBy(String text) {
        return LongNumbers.in(text).stream().filter(found -> !ordered.contains(found.digits())).flatMap(found -> rules(found, text).stream()).toList();
    }

    private List<String> rules(LongNumbers.Found found, String text) {
        if (found.identity()) {
            return List.of(IDENTITY);
        }
        if (CARD.matcher(found.digits()).matches()) {
            return List.of(ACCOUNT);
        }
        if (ownPhones.contains(found.digits())) {
            return List.of();
        }
        if (TELEPHONE.matcher(found.digits()).matches()) {
            return List.of(PHONE);
        }
        String[] parts = LongNumbers.plain(text.substring(found.from(), found.to())).split("\\D+");
        return found.digits().length() > LONGEST_CARD && parts.length > 1 ? several(parts)
                : found.digits().length() >= SHORTEST_ACCOUNT ? List.of(LONG) : List.of();
    }

    // Numbers that only blanks part are found as one.
    private List<String> several(String[] parts) {
        var rules = new ArrayList<String>();
        for (String part : parts) {
            if (part.length() >= SHORTEST_IDENTITY && LongNumbers.in(part).stream().anyMatch(LongNumbers.Found::identity)) {
                rules.add(IDENTITY);
            } else if (CARD.matcher(part).matches()) {
                rules.add(ACCOUNT);
            } else if (TELEPHONE.matcher(part).matches() && !ownPhones.contains(part)) {
                rules.add(PHONE);
            }
        }
        boolean torn = Arrays.stream(parts).noneMatch(part -> part.length() >= SHORTEST_ACCOUNT - 1);
        return rules.isEmpty() && torn ? List.of(ACCOUNT) : rules;
    }

    /** The rules that a number breaks which is split over the cells of a row: whoever reads the row reads it. */
    static List<String> brokenTogether(List<String> cells) {
        var plain = cells.stream().map(LongNumbers::plain).toList();
        var parts = plain.stream().flatMap(cell -> PART.matcher(cell).results().map(part -> part.group())).toList();
        if (parts.size() > 1 && names(parts)) {
            return List.of(IDENTITY);
        }
        var whole = plain.stream().filter(cell -> PART.matcher(cell).matches()).toList();
        return whole.size() > 1 && Masking.holdsAccount(String.join("", whole)) ? List.of(ACCOUNT) : List.of();
    }

    /** Whether some parts that follow each other are together the number of a person. */
    private static boolean names(List<String> parts) {
        for (int from = 0; from < parts.size(); from++) {
            var joined = new StringBuilder();
            for (int to = from; to < parts.size() && joined.length() < LONGEST_CARD; to++) {
                joined.append(parts.get(to));
                if (to > from && new IdNumber(joined.toString().toUpperCase(Locale.ROOT)).isValid()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The digits of a text's long numbers. */
    static String digits(String text) {
        return LongNumbers.in(text).stream().map(LongNumbers.Found::digits).collect(Collectors.joining("|"));
    }
}
