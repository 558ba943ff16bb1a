package org.gongkailan.annualreport.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the figures in a written section and what they claim. Looks at one text only and at no report; a claim is made
 * where the words are plain, otherwise the figure is there without one.
 */
public final class FiguresInText {
    private static final Set<String> OF_REQUESTS = Set.of("件", "起", "宗", "份", "条", "例", "件次", "次", "人次", "个");
    private static final Set<String> OF_CASES = Set.of("件", "起", "宗", "例", "件次", "次");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年");
    private static final Pattern SHARE = Pattern.compile("占|比例|占比|比重");
    private static final Pattern COMPARED = Pattern.compile(
            "同比|(?:较|比|与)(?:上|去|前)(?:一)?年|上年同期|去年同期|(?:较|比)\\s*20\\d\\d\\s*年|与\\s*20\\d\\d\\s*年");
    private static final Pattern RISE = Pattern.compile("(?:增长|增加|上升|提高|提升|上涨|增幅|多)(?:了|率|约|达|为)?\\s*$");
    private static final Pattern FALL = Pattern.compile("(?:下降|减少|降低|下滑|降幅|回落|少)(?:了|率|约|达|为)?\\s*$");
    private static final Pattern LAST_YEAR = Pattern.compile("(?:上年|去年|上一年|同期)(?:度)?(?!.*结转)(?!.*转)");
    private static final Pattern RESPECTIVELY = Pattern.compile("分别");

    private final String text;
    private final List<WrittenNumber> numbers;
    private final List<Topic.Mention> mentions;
    private final List<QuotedFigure> figures = new ArrayList<>();
    private Claim before;
    private Claim whole;
    private int paragraph = -1;

    private FiguresInText(String text) {
        this.text = PlainDigits.of(text);
        this.numbers = WrittenNumbers.in(this.text);
        this.mentions = Topic.mentions(this.text);
    }

    /** The figures of a text from first to last; empty for a text without any. */
    public static List<QuotedFigure> of(String text) {
        var reading = new FiguresInText(text);
        for (int at = 0; at < reading.numbers.size(); at++) {
            reading.read(at);
        }
        return List.copyOf(reading.figures);
    }

    private void read(int at) {
        WrittenNumber number = numbers.get(at);
        int after = at + 1 < numbers.size() ? numbers.get(at + 1).from() : text.length();
        int left = at == 0 ? 0 : numbers.get(at - 1).to();
        var around = Surroundings.of(text, mentions, number, left, after);
        forgetClaimsOfOtherParagraphs(number);
        figures.add(figure(number, around));
    }

    private void forgetClaimsOfOtherParagraphs(WrittenNumber number) {
        int here = text.lastIndexOf('\n', number.from());
        if (here != paragraph) {
            before = null;
            whole = null;
            paragraph = here;
        }
    }

    private QuotedFigure figure(WrittenNumber number, Surroundings around) {
        FigureKind kind = kind(number, around);
        BigDecimal value = number.value();
        Claim claim = null;
        switch (kind) {
            case AMOUNT -> {
                claim = claim(number, around).orElse(null);
                remember(claim);
            }
            case SHARE -> claim = before;
            case GROWTH, DIFFERENCE -> {
                claim = claimOfChange(around).orElseGet(this::partOrWhole);
                value = FALL.matcher(around.left()).find() ? value.negate() : value;
            }
            case RATE -> claim = null;
        }
        return new QuotedFigure(number.from(), number.to(), value, number.unit(), kind, claim, number.approximate(),
                year(around));
    }

    private void remember(Claim claim) {
        if (claim != null) {
            before = claim;
            whole = claim.applicants() == Applicants.ALL ? claim : whole;
        }
    }

    // 75 件，其中自然人 72 件，同比增长…: the rate may be of either.
    private Claim partOrWhole() {
        boolean ofPart = before != null && before.applicants() != Applicants.ALL && whole != null;
        return ofPart ? before.or(whole) : before;
    }

    private static FigureKind kind(WrittenNumber number, Surroundings around) {
        boolean change = RISE.matcher(around.left()).find() || FALL.matcher(around.left()).find();
        boolean compared = change && COMPARED.matcher(around.sentence()).find();
        if (!number.perCent()) {
            return compared ? FigureKind.DIFFERENCE : FigureKind.AMOUNT;
        }
        if (compared) {
            return FigureKind.GROWTH;
        }
        return SHARE.matcher(around.left()).find() ? FigureKind.SHARE : FigureKind.RATE;
    }

    // 收件量同比增长 12%: the clause itself may name what grew.
    private Optional<Claim> claimOfChange(Surroundings around) {
        return Topic.lastIn(around.left()) == Topic.REQUESTS ? RequestWords.claim(around, before) : Optional.empty();
    }

    private Optional<Claim> claim(WrittenNumber number, Surroundings around) {
        boolean unclear = RESPECTIVELY.matcher(around.left()).find() || LAST_YEAR.matcher(around.left()).find();
        Topic topic = unclear ? null : around.topic();
        return switch (topic) {
            case REQUESTS -> OF_REQUESTS.contains(number.unit()) ? RequestWords.claim(around, before)
                    : Optional.empty();
            case REVIEW, LITIGATION -> OF_CASES.contains(number.unit()) ? DisputeWords.claim(topic, around)
                    : Optional.empty();
            case DOCUMENTS, REGULATIONS -> ProactiveWords.ofDocuments(topic, around, number, before);
            case LICENCES, PENALTIES, COERCION -> ProactiveWords.ofDecisions(topic, around, number);
            case CHARGES -> ProactiveWords.ofCharges(number);
            case FEES -> ProactiveWords.ofFees(number);
            case FOREIGN -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private static int year(Surroundings around) {
        Matcher years = YEAR.matcher(around.sentence());
        int last = 0;
        while (years.find()) {
            last = Integer.parseInt(years.group(1));
        }
        return last;
    }
}
