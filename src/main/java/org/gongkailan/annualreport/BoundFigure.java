package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.text.Messages;

/**
 * A figure of a written section that is not typed but tied to what it stands for, so that it cannot drift away from
 * the tables. It carries all it needs beside the report itself: last year's number for a growth rate, the counted
 * number for a fact of the ledgers. So a frozen report says the same for ever.
 */
public sealed interface BoundFigure {
    /** What stands between the brackets of its token; {@link #of} reads it back. */
    String token();

    /** As it is printed. */
    String in(AnnualReport report);

    /** A cell or a sum, e.g. {@code requests.received.total}. */
    record Value(Measure measure) implements BoundFigure {
        @Override
        public String token() {
            return measure.id();
        }

        @Override
        public String in(AnnualReport report) {
            return Entry.plain(measure.numberIn(report));
        }
    }

    /** A percentage of two decimals, rounded half up, e.g. {@code sum.refused/requests.handledTotal.total}. */
    record Share(Measure part, Measure whole) implements BoundFigure {
        @Override
        public String token() {
            return part.id() + "/" + whole.id();
        }

        @Override
        public String in(AnnualReport report) {
            return percent(part.numberIn(report), whole.numberIn(report));
        }
    }

    /**
     * 增长, 下降 or 持平 against last year's report, with the word, because a number alone would lie when the sign
     * turns; e.g. {@code requests.received.total^78}.
     *
     * @param lastYear last year's number; above 0
     */
    record Growth(Measure measure, BigDecimal lastYear) implements BoundFigure {
        @Override
        public String token() {
            return measure.id() + "^" + lastYear.toPlainString();
        }

        @Override
        public String in(AnnualReport report) {
            BigDecimal change = measure.numberIn(report).subtract(lastYear);
            String rate = percent(change.abs(), lastYear);
            return switch (change.signum()) {
                case 1 -> Messages.of("report.bound.up", rate);
                case -1 -> Messages.of("report.bound.down", rate);
                default -> Messages.of("report.bound.level");
            };
        }
    }

    /**
     * A number that no table holds and a ledger counted, e.g. {@code fact.disclosures.published=312}. Counting anew
     * puts the new number in its place.
     *
     * @param id starts with {@code fact.}
     */
    record Fact(String id, BigDecimal number) implements BoundFigure {
        @Override
        public String token() {
            return id + "=" + number.toPlainString();
        }

        @Override
        public String in(AnnualReport report) {
            return Entry.plain(number);
        }
    }

    /** Reads a token's inside; empty for anything else. */
    static Optional<BoundFigure> of(String token) {
        return Tokens.read(token);
    }

    private static String percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? "0%" : Entry.plain(part.multiply(Tokens.HUNDRED)
                .divide(whole, 2, RoundingMode.HALF_UP)) + "%";
    }
}

/** How bound figures are written down. */
final class Tokens {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Pattern FORM =
            Pattern.compile("(?<first>[A-Za-z.]{3,60})(?:(?<sign>[/^=])(?<second>[A-Za-z.]{3,60}|\\d{1,15}(?:\\.\\d{1,6})?))?");

    private Tokens() {
    }

    static Optional<BoundFigure> read(String token) {
        Matcher matcher = FORM.matcher(token);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String first = matcher.group("first");
        String second = matcher.group("second");
        return switch (matcher.group("sign")) {
            case null -> Measure.of(first).map(BoundFigure.Value::new);
            case "/" -> Measure.of(first).flatMap(part -> Measure.of(second)
                    .map(whole -> new BoundFigure.Share(part, whole)));
            case "^" -> Measure.of(first).flatMap(measure -> number(second).filter(last -> last.signum() > 0)
                    .map(last -> new BoundFigure.Growth(measure, last)));
            default -> number(second).filter(number -> first.startsWith("fact."))
                    .map(number -> new BoundFigure.Fact(first, number));
        };
    }

    private static Optional<BigDecimal> number(String text) {
        return Character.isDigit(text.charAt(0)) ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
