package org.gongkailan.requests;

import java.util.Objects;

/**
 * The number of a case in the office's register.
 *
 * @param year   of the register
 * @param serial from 1, without gaps within a year; 0 for a case taken in with a number of another shape
 * @param text   as it stands on papers, e.g. 〔2026〕第12号
 */
public record CaseNumber(int year, int serial, String text) {
    public CaseNumber {
        Objects.requireNonNull(text);
    }
}
