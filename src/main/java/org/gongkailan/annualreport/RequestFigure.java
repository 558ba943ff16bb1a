package org.gongkailan.annualreport;

/** A number of table 3: requests of one row from one class of applicants. */
public record RequestFigure(RequestRow row, RequestColumn column) implements Figure {
    @Override
    public String id() {
        return "requests." + row.id() + "." + column.id();
    }

    @Override
    public boolean computed() {
        return column == RequestColumn.TOTAL || row == RequestRow.HANDLED_TOTAL;
    }
}
