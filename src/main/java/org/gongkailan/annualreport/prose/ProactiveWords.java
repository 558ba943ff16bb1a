package org.gongkailan.annualreport.prose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkailan.annualreport.ProactiveFigure;

/** The words in which reports speak of table 2, and of 信息处理费, which is none of it. */
final class ProactiveWords {
    private static final Pattern ISSUED = Pattern.compile("制发|制定|出台|印发|发布|公开|制作");
    private static final Pattern REPEALED = Pattern.compile("废止|失效");
    private static final Pattern IN_FORCE = Pattern.compile("现行有效|继续有效|保留");
    /** What is done with documents and counted in no cell. */
    private static final Pattern OTHER_WORK = Pattern.compile("解读|修订|修改|清理|备案|审查|审核|评估|起草|意见");
    /** 规章 13 件（含新制定 5 件…: parts of what was published, not a cell. */
    private static final Pattern AMONG_THEM = Pattern.compile("[（(](?:其中|含|包括)[^）)]*$");
    /** Publishing may leave decisions out that the table counts. */
    private static final Pattern PUBLISHING = Pattern.compile("公开|公示|发布|事项|清单|标准|信息");
    private static final Set<String> OF_DOCUMENTS = Set.of("件", "份", "部", "个");
    private static final Set<String> OF_DECISIONS = Set.of("件", "起", "宗", "件次");
    private static final Set<String> OF_NOTICES = Set.of("件", "份", "次", "起", "宗", "笔");

    private static final Map<Topic, ProactiveFigure> DECISIONS = Map.of(Topic.LICENCES, ProactiveFigure.LICENCES,
            Topic.PENALTIES, ProactiveFigure.PENALTIES, Topic.COERCION, ProactiveFigure.COERCION);

    private ProactiveWords() {
    }

    /** What a figure about 规章 or 规范性文件 claims; the verb may stand with the figure before. */
    static Optional<Claim> ofDocuments(Topic topic, Surroundings around, WrittenNumber number, Claim before) {
        if (!OF_DOCUMENTS.contains(number.unit()) || OTHER_WORK.matcher(around.clause()).find()
                || AMONG_THEM.matcher(around.sentence()).find()) {
            return Optional.empty();
        }
        boolean regulations = topic == Topic.REGULATIONS;
        Quantity quantity = regulations ? Quantity.REGULATIONS : Quantity.DOCUMENTS;
        return cell(around.left(), regulations)
                .or(() -> cell(around.right(), regulations))
                .or(() -> sameVerb(before, regulations))
                .map(cell -> Claim.of(quantity, List.of(cell)));
    }

    private static Optional<ProactiveFigure> cell(String words, boolean regulations) {
        if (REPEALED.matcher(words).find()) {
            return Optional.of(regulations ? ProactiveFigure.REGULATIONS_REPEALED : ProactiveFigure.DOCUMENTS_REPEALED);
        }
        if (IN_FORCE.matcher(words).find()) {
            return Optional.of(regulations ? ProactiveFigure.REGULATIONS_IN_FORCE : ProactiveFigure.DOCUMENTS_IN_FORCE);
        }
        return ISSUED.matcher(words).find()
                ? Optional.of(regulations ? ProactiveFigure.REGULATIONS_ISSUED : ProactiveFigure.DOCUMENTS_ISSUED)
                : Optional.empty();
    }

    // 公开规章 22 件、规范性文件 34 件: the verb is said once.
    private static Optional<ProactiveFigure> sameVerb(Claim before, boolean regulations) {
        boolean documents = before != null
                && (before.quantity() == Quantity.REGULATIONS || before.quantity() == Quantity.DOCUMENTS);
        if (!documents || before.cells().findFirst().isEmpty()) {
            return Optional.empty();
        }
        return switch (before.cells().findFirst().orElseThrow()) {
            case ProactiveFigure.REGULATIONS_ISSUED, ProactiveFigure.DOCUMENTS_ISSUED ->
                    Optional.of(regulations ? ProactiveFigure.REGULATIONS_ISSUED : ProactiveFigure.DOCUMENTS_ISSUED);
            case ProactiveFigure.REGULATIONS_REPEALED, ProactiveFigure.DOCUMENTS_REPEALED ->
                    Optional.of(regulations ? ProactiveFigure.REGULATIONS_REPEALED : ProactiveFigure.DOCUMENTS_REPEALED);
            default -> Optional.empty();
        };
    }

    /** What a figure about licences, penalties or coercion claims. */
    static Optional<Claim> ofDecisions(Topic topic, Surroundings around, WrittenNumber number) {
        boolean decisions = OF_DECISIONS.contains(number.unit()) && !PUBLISHING.matcher(around.clause()).find();
        return decisions ? Optional.of(Claim.of(Quantity.DECISIONS, List.of(DECISIONS.get(topic)))) : Optional.empty();
    }

    /** What a figure about 行政事业性收费 claims. */
    static Optional<Claim> ofCharges(WrittenNumber number) {
        return number.money() ? Optional.of(Claim.of(Quantity.CHARGES, List.of(ProactiveFigure.FEES))) : Optional.empty();
    }

    /** What a figure about 信息处理费 claims. */
    static Optional<Claim> ofFees(WrittenNumber number) {
        if (number.money()) {
            return Optional.of(Claim.outsideTheTables(Quantity.FEE_AMOUNT));
        }
        return OF_NOTICES.contains(number.unit()) ? Optional.of(Claim.outsideTheTables(Quantity.FEE_NOTICES))
                : Optional.empty();
    }
}
