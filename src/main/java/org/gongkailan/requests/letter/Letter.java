package org.gongkailan.requests.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;

/**
 * A letter about to go out.
 *
 * @param template what it says
 * @param remedy   what the addressee may do against it
 * @param issuer   who writes
 * @param number   文号; empty for none, never null
 * @param day      落款日期
 * @param fields   what stands in its fields; those that are missing are empty
 */
public record Letter(LetterTemplate template, Remedy remedy, String issuer, String number, LocalDate day,
                     Map<LetterField, String> fields) {
    private static final Pattern FULL_STOPS = Pattern.compile("[\\u3002.\\s]+$");

    public Letter {
        Objects.requireNonNull(template);
        Objects.requireNonNull(remedy);
        Objects.requireNonNull(issuer);
        number = number == null ? "" : number.strip();
        Objects.requireNonNull(day);
        fields = Map.copyOf(fields);
    }

    /** The fields it needs that an officer or the case fills, in the order of the enum. */
    public List<LetterField> needed() {
        Set<LetterField> named = TemplateCheck.fields(template);
        if (named.contains(LetterField.REMEDY)) {
            named.addAll(TemplateCheck.fields(template.saying("", "", remedy.text(), "")));
        }
        named.removeAll(LetterField.OF_THE_TEMPLATE);
        return List.copyOf(named);
    }

    /** What must be filled before it is printed, and what should be looked at. */
    public List<Finding> check() {
        var found = new ArrayList<Finding>();
        needed().stream().filter(field -> !field.optional() && text(field).isBlank()).forEach(field -> found.add(
                Finding.error("letter.empty-field", Place.of(field.name()), "requests.letter.check.empty", field.label())));
        template.basis().stream().filter(basis -> !basis.verified()).forEach(basis -> found.add(Finding.warning(
                "letter.basis-unverified", Place.of(TemplateCheck.BODY), "requests.letter.check.basis", basis.article() + basis.note())));
        if (!remedy.verified()) {
            found.add(Finding.warning("letter.remedy-unverified", Place.of(TemplateCheck.BODY),
                    "requests.letter.check.remedy", remedy.basis()));
        }
        return found;
    }

    /** A text of the template with its fields filled; an empty field stays as its mark, so that it is seen. */
    String filled(String text) {
        return LetterField.MARK.matcher(text).replaceAll(mark -> Matcher.quoteReplacement(
                LetterField.named(mark.group(1)).map(field -> shown(field, mark.group())).orElse(mark.group())));
    }

    /** The paragraphs under the addressee, filled; without those whose optional field is empty. */
    List<String> paragraphs() {
        return template.body().lines().filter(line -> !wants(line)).map(this::filled).flatMap(String::lines)
                .map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private boolean wants(String line) {
        return LetterField.MARK.matcher(line).results().flatMap(mark -> LetterField.named(mark.group(1)).stream())
                .anyMatch(field -> field.optional() && text(field).isBlank());
    }

    private String shown(LetterField field, String mark) {
        return switch (field) {
            case LEGAL_BASIS -> template.basis().stream().map(LegalBasis::article).filter(article -> !article.isEmpty())
                    .collect(Collectors.joining(Messages.of("requests.letter.and")));
            case REMEDY -> filled(remedy.text());
            default -> text(field).isBlank() && !field.optional() ? mark : text(field);
        };
    }

    // The template sets the full stop.
    private String text(LetterField field) {
        return FULL_STOPS.matcher(fields.getOrDefault(field, "").strip()).replaceAll("");
    }
}
