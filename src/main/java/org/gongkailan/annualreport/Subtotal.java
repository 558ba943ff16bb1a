package org.gongkailan.annualreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkailan.text.Messages;

/** A sum that the text of a report quotes and the form does not print; of table 3 always the column 总计. */
public enum Subtotal implements Measure {
    /** 收到 as many reports mean it: 本年新收 and 上年结转 together. */
    INCOMING("incoming"),
    /** 本年新收 of the five classes of 法人或其他组织. */
    ORGANISATIONS("organisations"),
    /** （一）予以公开 and （二）部分公开 together, as reports usually count what was disclosed. */
    DISCLOSED("disclosed"),
    /** （三）不予公开. */
    REFUSED("refused"),
    /** （四）无法提供. */
    UNAVAILABLE("unavailable"),
    /** （五）不予处理. */
    NOT_HANDLED("notHandled"),
    /** （六）其他处理. */
    OTHER("other"),
    /** 行政诉讼: the 总计 of both of its blocks. */
    LITIGATION("litigation"),
    /** 行政诉讼 that ended with 结果纠正, in both blocks. */
    LITIGATION_CORRECTED("litigation.corrected");

    private static final String PREFIX = "sum.";
    private static final List<DisputeStage> COURTS =
            List.of(DisputeStage.LITIGATION_DIRECT, DisputeStage.LITIGATION_AFTER_REVIEW);

    private final String id;

    Subtotal(String id) {
        this.id = PREFIX + id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public BigDecimal numberIn(AnnualReport report) {
        var sums = new Sums(report);
        return switch (this) {
            case INCOMING -> sums.incoming(RequestColumn.TOTAL);
            case ORGANISATIONS -> report.number(RequestRow.RECEIVED.in(RequestColumn.TOTAL))
                    .subtract(report.number(RequestRow.RECEIVED.in(RequestColumn.NATURAL_PERSON)));
            case DISCLOSED -> group(sums, OutcomeGroup.GRANTED).add(group(sums, OutcomeGroup.PARTLY_GRANTED));
            case REFUSED -> group(sums, OutcomeGroup.REFUSED);
            case UNAVAILABLE -> group(sums, OutcomeGroup.UNAVAILABLE);
            case NOT_HANDLED -> group(sums, OutcomeGroup.NOT_HANDLED);
            case OTHER -> group(sums, OutcomeGroup.OTHER);
            case LITIGATION -> sums.litigation();
            case LITIGATION_CORRECTED -> COURTS.stream()
                    .map(court -> report.number(court.with(DisputeResult.CORRECTED)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }

    /** As a person reads it. */
    public String label() {
        return switch (this) {
            case INCOMING -> Messages.of("report.sum.incoming");
            case ORGANISATIONS -> Messages.of("report.sum.organisations");
            case DISCLOSED -> Messages.of("report.sum.disclosed");
            case REFUSED -> Messages.of("report.sum.refused");
            case UNAVAILABLE -> Messages.of("report.sum.unavailable");
            case NOT_HANDLED -> Messages.of("report.sum.not-handled");
            case OTHER -> Messages.of("report.sum.other");
            case LITIGATION -> Messages.of("report.sum.litigation");
            case LITIGATION_CORRECTED -> Messages.of("report.sum.litigation-corrected");
        };
    }

    public static Optional<Subtotal> of(String id) {
        return Stream.of(values()).filter(sum -> sum.id.equals(id)).findFirst();
    }

    private static BigDecimal group(Sums sums, OutcomeGroup group) {
        return sums.group(group, RequestColumn.TOTAL);
    }
}
