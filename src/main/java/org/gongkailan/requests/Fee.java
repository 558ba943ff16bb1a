package org.gongkailan.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.gongkailan.text.Messages;

/**
 * A 信息处理费 as it was asked for: by one basis, never by both (国办函〔2020〕109号第三条).
 *
 * @param basis by what it was counted
 * @param from  the running number of the first item within the month; 1 for pages
 * @param count how many items or pages
 * @param fen   the amount
 */
public record Fee(Basis basis, int from, int count, long fen) {
    public Fee {
        Objects.requireNonNull(basis);
    }

    /** By what a fee is counted. */
    public enum Basis {
        /** 按件计收: by the applicant's requests in a calendar month. */
        @JsonProperty("item") ITEM,
        /** 按量计收: by the pages of one request. */
        @JsonProperty("page") PAGE;

        /** The word on the screen. */
        public String label() {
            return this == ITEM ? Messages.of("requests.fee.item") : Messages.of("requests.fee.page");
        }
    }
}
