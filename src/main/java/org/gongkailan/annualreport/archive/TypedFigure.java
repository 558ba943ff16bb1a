package org.gongkailan.annualreport.archive;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a figure typed by hand came from.
 *
 * @param source in the officer's words, one body or section per line where several gave a part; empty where none is told
 * @param person who typed it last
 * @param at     when
 */
public record TypedFigure(String source, String person, Instant at) {
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)\\D*$");

    public TypedFigure {
        Objects.requireNonNull(source);
        Objects.requireNonNull(person);
        Objects.requireNonNull(at);
    }

    /** What the lines of the source come to, if there are several and each ends with its number. */
    public Optional<BigDecimal> sum() {
        List<Optional<BigDecimal>> parts = source.lines().filter(line -> !line.isBlank()).map(TypedFigure::number).toList();
        return parts.size() > 1 && parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add)) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String line) {
        Matcher matcher = LAST_NUMBER.matcher(Normalizer.normalize(line, Normalizer.Form.NFKC).replaceAll("(?<=\\d),", ""));
        return matcher.find() ? Optional.of(new BigDecimal(matcher.group(1))) : Optional.empty();
    }
}
