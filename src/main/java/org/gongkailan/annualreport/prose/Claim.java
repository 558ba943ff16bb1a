package org.gongkailan.annualreport.prose;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkailan.annualreport.Figure;
import org.gongkailan.annualreport.RequestRow;

/**
 * What a figure of the text says it is. Where the words leave it open (收到 may or may not hold what was carried in from
 * last year, and both are in use) there are several readings, the usual one first.
 *
 * @param quantity   what is counted
 * @param applicants whose requests; {@link Applicants#ALL} for anything that is not about applicants
 * @param readings   sums of cells, each of which the figure may mean; empty for what no table holds
 */
public record Claim(Quantity quantity, Applicants applicants, List<CellSum> readings) {
    public Claim {
        Objects.requireNonNull(quantity);
        Objects.requireNonNull(applicants);
        readings = List.copyOf(readings);
    }

    /** A claim about something that no class of applicants divides. */
    static Claim of(Quantity quantity, List<? extends Figure> cells) {
        return new Claim(quantity, Applicants.ALL, List.of(new CellSum(List.copyOf(cells))));
    }

    /** A claim about what the tables do not hold, such as 信息处理费. */
    static Claim outsideTheTables(Quantity quantity) {
        return new Claim(quantity, Applicants.ALL, List.of());
    }

    /** A claim about rows of table 3: each reading a list of rows to be added up. */
    static Claim ofRequests(Quantity quantity, Applicants applicants, List<List<RequestRow>> readings) {
        return new Claim(quantity, applicants, readings.stream().map(rows -> cells(rows, applicants)).toList());
    }

    private static CellSum cells(List<RequestRow> rows, Applicants applicants) {
        return new CellSum(rows.stream()
                .flatMap(row -> applicants.columns().stream().map(row::in)).map(Figure.class::cast).toList());
    }

    /** This claim, or else another one. */
    Claim or(Claim other) {
        return new Claim(quantity, applicants, Stream.concat(readings.stream(), other.readings.stream()).toList());
    }

    /** Every cell that any reading looks at. */
    public Stream<Figure> cells() {
        return readings.stream().flatMap(sum -> sum.cells().stream()).distinct();
    }
}
