package org.gongkailan.requests.dispute;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The terms of reviews and lawsuits, from {@code terms.json}.
 *
 * @param source         where they come from
 * @param sueAfterReview how long somebody may sue who does not agree with the decision of a review
 */
public record DisputeTerms(String source, Stated sueAfterReview) {
    private static final DisputeTerms IN_FORCE = read();

    /**
     * One term.
     *
     * @param days     how many, every day counted, the first not
     * @param law      where it stands
     * @param words    from which day it counts
     * @param verified whether its text was read
     */
    public record Stated(int days, String law, String words, boolean verified) {
    }

    /** Those in force. */
    public static DisputeTerms inForce() {
        return IN_FORCE;
    }

    private static DisputeTerms read() {
        try (var in = DisputeTerms.class.getResourceAsStream("terms.json")) {
            return JsonMapper.shared().readValue(in, DisputeTerms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
