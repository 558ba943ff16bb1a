package org.gongkailan.villageboard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.paper.Block;
import org.gongkailan.paper.Paper;
import org.gongkailan.paper.Paragraph;
import org.gongkailan.paper.Table;

/**
 * The last look before a page leaves the house: no ID number, bank card or private telephone in any text, title or
 * file name. It trusts nothing that came before it; what it finds blocks the print.
 */
final class PrivacyGate {
    /** 15 or 18 characters with a date of birth where one belongs; the check character may be damaged. */
    private static final Pattern ID = Pattern.compile(
            "(?<!\\d)[1-9]\\d{5}(?:(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dXx]"
                    + "|\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3})(?!\\d)");
    /** 16 to 19 digits: card numbers. Luhn is not asked, since a damaged number still names an account. */
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{16,19}(?!\\d)");
    private static final Pattern PHONE = Pattern.compile("(?<!\\d)(?:(?:86)?1[3-9]\\d{9}|0\\d{9,11})(?!\\d)");
    private static final Pattern PARTED_DIGITS = Pattern.compile("(?<=\\d)[ \\u00a0\\u3000\\-]+(?=[\\dXx])");

    private final Pattern namedCrowd;
    private final String ownPhone;

    /** @param ownPhone the notice's supervision telephone, the only number that may be read; may be empty */
    PrivacyGate(RollWords words, String ownPhone) {
        this.namedCrowd = Pattern.compile(words.namedCrowd());
        this.ownPhone = joined(ownPhone);
    }

    /** What an outsider could read and must not; empty if the page may be printed. */
    List<Finding> check(Paper paper, String fileName) {
        var findings = new ArrayList<Finding>();
        Consumer<String> body = text -> scan(text, Place.of(fileName), findings);
        scan(fileName, Place.of(fileName), findings);
        scan(paper.title(), Place.of(fileName), findings);
        namedPersons(paper.title(), fileName, findings);
        if (paper.author() != null) {
            body.accept(paper.author());
        }
        if (paper.pageNumber() != null) {
            body.accept(paper.pageNumber().pattern());
        }
        paper.blocks().forEach(block -> texts(block, body));
        return findings;
    }

    private static void texts(Block block, Consumer<String> body) {
        if (block instanceof Paragraph paragraph) {
            body.accept(paragraph.text());
        } else if (block instanceof Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> body.accept(cell.text())));
        }
    }

    private void scan(String text, Place place, List<Finding> findings) {
        if (text.length() < 10) {
            return; // the shortest number looked for has ten digits
        }
        String digits = joined(text);
        if (ID.matcher(digits).find()) {
            findings.add(Finding.error("privacy.id-number", place, "villageboard.privacy.id-number"));
        } else if (CARD.matcher(digits).find()) {
            findings.add(Finding.error("privacy.bank-card", place, "villageboard.privacy.bank-card"));
        }
        Matcher phone = PHONE.matcher(digits);
        while (phone.find()) {
            if (!ownPhone.contains(phone.group())) {
                findings.add(Finding.error("privacy.phone", place, "villageboard.privacy.phone"));
            }
        }
    }

    // A title seen in the wild named the first of 297 beneficiaries.
    private void namedPersons(String title, String fileName, List<Finding> findings) {
        if (namedCrowd.matcher(title).find()) {
            findings.add(Finding.error("privacy.title", Place.of(fileName), "villageboard.privacy.title"));
        }
    }

    /** The text with full-width digits made plain and digits that blanks or dashes part put together. */
    private static String joined(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append((char) (c >= '\uff10' && c <= '\uff19' ? c - '\uff10' + '0' : c)));
        return PARTED_DIGITS.matcher(plain).replaceAll("");
    }
}
