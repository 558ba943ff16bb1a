package org.gongkailan.villageboard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkailan.text.Messages;

/** A field of a kind's sentences; it stands in them by its name in braces, as in a letter's template: {@code {项目名称}}. */
public enum KindField {
    PROGRAMME("programme"), SPAN("span"), VILLAGE("village"), BASIS("basis"), FROM("from"), LAST("last"), TERM("term"),
    PHONE("phone"), ISSUER("issuer"), COMMITTEE("committee"),
    /** Of the line under a table only. */
    IN_WORDS("words"),
    /** Of the line at the foot of a page only, as are those that follow. */
    TITLE("title"), PAGE("page"), PAGES("pages");

    /** A name in braces. */
    public static final Pattern MARK = Pattern.compile("\\{([^{}\\n]*)}");
    private static final Map<String, KindField> BY_LABEL = Arrays.stream(values()).collect(Collectors.toMap(KindField::label, Function.identity()));
    private static final Map<String, KindField> BY_FORMER_NAME = Arrays.stream(values()).collect(Collectors.toMap(field -> field.formerName, Function.identity()));
    private final String formerName;

    KindField(String formerName) {
        this.formerName = formerName;
    }

    /** Those that an officer may put into any sentence. */
    public static List<KindField> offered() {
        return Arrays.stream(values()).filter(field -> field.ordinal() < IN_WORDS.ordinal()).toList();
    }

    /** The field of a name; empty if there is none. */
    public static Optional<KindField> named(String name) {
        return Optional.ofNullable(BY_LABEL.get(name.strip()));
    }

    /**
     * A sentence with its fields called what they are called today. Earlier versions of the program wrote English words,
     * and workspaces, their journals and files of kinds still hold them.
     */
    static String today(String sentence) {
        return sentence == null || sentence.indexOf('{') < 0 ? sentence : MARK.matcher(sentence).replaceAll(mark -> Matcher.quoteReplacement(
                Optional.ofNullable(BY_FORMER_NAME.get(mark.group(1))).map(KindField::mark).orElse(mark.group())));
    }

    /** A sentence with words in the place of its fields; fields without words, and names that are none, stay. */
    public static String fill(String sentence, Map<KindField, String> words) {
        return MARK.matcher(sentence).replaceAll(mark -> Matcher.quoteReplacement(named(mark.group(1)).map(words::get).orElse(mark.group())));
    }

    /** Whether a sentence names it. */
    public boolean standsIn(String sentence) {
        return sentence.contains(mark());
    }

    /** As it stands in a sentence. */
    public String mark() {
        return "{" + label() + "}";
    }

    /** Its name, without braces. */
    public String label() {
        return switch (this) {
            case PROGRAMME -> Messages.of("villageboard.kind-field.programme");
            case SPAN -> Messages.of("villageboard.kind-field.span");
            case VILLAGE -> Messages.of("villageboard.kind-field.village");
            case BASIS -> Messages.of("villageboard.kind-field.basis");
            case FROM -> Messages.of("villageboard.kind-field.from");
            case LAST -> Messages.of("villageboard.kind-field.last");
            case TERM -> Messages.of("villageboard.kind-field.term");
            case PHONE -> Messages.of("villageboard.kind-field.phone");
            case ISSUER -> Messages.of("villageboard.kind-field.issuer");
            case COMMITTEE -> Messages.of("villageboard.kind-field.committee");
            case IN_WORDS -> Messages.of("villageboard.kind-field.in-words");
            case TITLE -> Messages.of("villageboard.kind-field.title");
            case PAGE -> Messages.of("villageboard.kind-field.page");
            case PAGES -> Messages.of("villageboard.kind-field.pages");
        };
    }

    /** What is put in its place. */
    public String meaning() {
        return switch (this) {
            case PROGRAMME -> Messages.of("villageboard.kind-field.programme.meaning");
            case SPAN -> Messages.of("villageboard.kind-field.span.meaning");
            case VILLAGE -> Messages.of("villageboard.kind-field.village.meaning");
            case BASIS -> Messages.of("villageboard.kind-field.basis.meaning");
            case FROM -> Messages.of("villageboard.kind-field.from.meaning");
            case LAST -> Messages.of("villageboard.kind-field.last.meaning");
            case TERM -> Messages.of("villageboard.kind-field.term.meaning");
            case PHONE -> Messages.of("villageboard.kind-field.phone.meaning");
            case ISSUER -> Messages.of("villageboard.kind-field.issuer.meaning");
            case COMMITTEE -> Messages.of("villageboard.kind-field.committee.meaning");
            case IN_WORDS, TITLE, PAGE, PAGES -> "";
        };
    }
}
