package org.gongkailan.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;
import org.gongkailan.text.Messages;

/** How a request reached the office; it decides which day counts as the day of receipt (条例第三十一条). */
public enum Channel {
    /** 当面提交. */
    @JsonProperty("in-person") IN_PERSON("in-person"),
    /** 邮寄, signed for. */
    @JsonProperty("signed-post") SIGNED_POST("signed-post"),
    /** 平常信函, nobody signs. */
    @JsonProperty("letter") LETTER("letter"),
    /** 互联网, mail included. */
    @JsonProperty("internet") INTERNET("internet"),
    /** 传真. */
    @JsonProperty("fax") FAX("fax");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /** The word of the command line and of {@code --json}. */
    public String word() {
        return word;
    }

    /** The word on the screen. */
    public String label() {
        return switch (this) {
            case IN_PERSON -> Messages.of("requests.channel.inPerson");
            case SIGNED_POST -> Messages.of("requests.channel.signedPost");
            case LETTER -> Messages.of("requests.channel.letter");
            case INTERNET -> Messages.of("requests.channel.internet");
            case FAX -> Messages.of("requests.channel.fax");
        };
    }

    /** Whether the day of receipt is the one on which the applicant and the office confirm it. */
    public boolean isConfirmed() {
        return this == LETTER || this == INTERNET || this == FAX;
    }

    /** The channel of a word. */
    public static Optional<Channel> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
