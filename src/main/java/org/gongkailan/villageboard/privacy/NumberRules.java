package org.gongkailan.villageboard.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Whether a number of an account's length is split over the cells of a row: whoever reads the row reads it. */
    static boolean accountIn(List<String> cells) {
        var whole = cells.stream().map(LongNumbers::plain).filter(cell -> PART.matcher(cell).matches()).toList();
        return whole.size() > 1 && Masking.holdsAccount(String.join("", whole));
    }

    /** The digits of a text's long numbers. */
    static String digits(String text) {
        return LongNumbers.in(text).stream().map(LongNumbers.Found::digits).collect(Collectors.joining("|"));
    }
}
