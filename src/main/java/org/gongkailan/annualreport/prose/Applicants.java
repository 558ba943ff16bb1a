package org.gongkailan.annualreport.prose;

import java.util.List;
import org.gongkailan.annualreport.RequestColumn;

/** Whose requests a figure of the text counts: columns of table 3. */
public enum Applicants {
    /** Everybody: the column 总计. */
    ALL(RequestColumn.TOTAL),
    /** 自然人. */
    NATURAL_PERSONS(RequestColumn.NATURAL_PERSON),
    /** 法人或其他组织: the five columns under it, whose sum the form does not print. */
    ORGANISATIONS(RequestColumn.BUSINESS, RequestColumn.RESEARCH, RequestColumn.PUBLIC_INTEREST,
            RequestColumn.LEGAL_SERVICE, RequestColumn.OTHER_ORGANISATION),
    /** 商业企业. */
    BUSINESSES(RequestColumn.BUSINESS),
    /** 科研机构. */
    RESEARCH_BODIES(RequestColumn.RESEARCH),
    /** 社会公益组织. */
    PUBLIC_INTEREST_BODIES(RequestColumn.PUBLIC_INTEREST),
    /** 法律服务机构. */
    LEGAL_SERVICE_BODIES(RequestColumn.LEGAL_SERVICE);

    private final List<RequestColumn> columns;

    Applicants(RequestColumn... columns) {
        this.columns = List.of(columns);
    }

    /** The columns that are added up. */
    public List<RequestColumn> columns() {
        return columns;
    }
}
