package org.gongkailan.annualreport.prose;

import java.util.List;
import org.gongkailan.annualreport.Figure;

/**
 * Words that make cells 0 without naming a figure: 均获维持, 均已审结, 未被纠错, 已全部办结.
 *
 * @param from  where the words begin in the text
 * @param to    behind them
 * @param zeros the cells that must be 0 if the words are true
 */
public record Statement(int from, int to, List<Figure> zeros) {
    public Statement {
        zeros = List.copyOf(zeros);
    }
}
