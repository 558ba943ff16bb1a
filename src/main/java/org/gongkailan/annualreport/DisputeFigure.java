package org.gongkailan.annualreport;

/**
 * A number of table 4. A case in which the reviewing authority is co-defendant counts only at the original authority
 * (国办公开办函〔2021〕30号).
 */
public record DisputeFigure(DisputeStage stage, DisputeResult result) implements Figure {
    @Override
    public String id() {
        return "disputes." + stage.id() + "." + result.id();
    }

    @Override
    public boolean computed() {
        return result == DisputeResult.TOTAL;
    }
}
