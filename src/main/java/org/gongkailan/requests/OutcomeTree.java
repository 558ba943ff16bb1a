package org.gongkailan.requests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * 三、本年度办理结果 of table 3 as a tree, from {@code outcomes.json}: the words of the form, and beside each row the
 * articles that we read as its ground, with a plain sentence on when it is chosen. The form prints no articles.
 *
 * @param source  where the words of the form come from
 * @param reading on what the match of rows and articles stands
 * @param classes the words of the head, by column id
 * @param groups  the branches in the order of the form
 */
public record OutcomeTree(String source, String reading, Map<String, String> classes, List<Group> groups) {
    private static final OutcomeTree OF_THE_FORM = read();

    public OutcomeTree {
        Objects.requireNonNull(source);
        Objects.requireNonNull(reading);
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        groups = List.copyOf(groups);
    }

    /**
     * （一）予以公开 to （六）其他处理.
     *
     * @param label    as in the form, with its number
     * @param branches its rows; a group that is a row itself has one
     */
    public record Group(String label, List<Branch> branches) {
        public Group {
            Objects.requireNonNull(label);
            branches = List.copyOf(branches);
        }
    }

    /**
     * One row.
     *
     * @param outcome  the row
     * @param label    as in the form, without its number
     * @param articles what it stands on, e.g. 条例第三十六条第（一）项
     * @param when     when it is chosen, in plain words
     * @param verified whether the articles were read in a published copy; false where practice or memory is all there is
     */
    public record Branch(Outcome outcome, String label, List<String> articles, String when, boolean verified) {
        public Branch {
            Objects.requireNonNull(outcome);
            Objects.requireNonNull(label);
            articles = List.copyOf(articles);
            Objects.requireNonNull(when);
        }

        /** The articles in one line. */
        public String ground() {
            return String.join("\u3001", articles);
        }
    }

    /** The tree of the form of 2021. */
    public static OutcomeTree ofTheForm() {
        return OF_THE_FORM;
    }

    /** The row of an outcome. */
    public Branch branch(Outcome outcome) {
        return branches().get(outcome);
    }

    /** The group an outcome belongs to. */
    public Group group(Outcome outcome) {
        return groups.stream().filter(group -> group.branches().contains(branch(outcome))).findFirst().orElseThrow();
    }

    /** All rows. */
    public Map<Outcome, Branch> branches() {
        return groups.stream().flatMap(group -> group.branches().stream()).collect(Collectors.toMap(Branch::outcome,
                branch -> branch, (one, other) -> one, () -> new EnumMap<>(Outcome.class)));
    }

    String label(ApplicantClass applicant) {
        return classes.get(applicant.id());
    }

    private static OutcomeTree read() {
        try (var in = OutcomeTree.class.getResourceAsStream("outcomes.json")) {
            return JsonMapper.shared().readValue(in, OutcomeTree.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
