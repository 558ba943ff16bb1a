package org.gongkailan.catalogue.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.standard.StandardLibrary;
import tools.jackson.databind.json.JsonMapper;

/** The domains by the names that titles, sheets and first-level matters give them. */
final class DomainNames {
    /** A place name has two characters or more before its mark, which 城市, 社区 and the like have not. */
    private static final Pattern TITLE = Pattern.compile(
            "(?:^|[)）])(?:[\\p{IsHan}]{2,7}?(?<![城社园景牧林])[省市县区旗州乡镇])*([\\p{IsHan}、]{2,12}?)领域");

    private final Map<String, Domain> names = new LinkedHashMap<>();
    private final List<Domain> made = new ArrayList<>();
    /** What texts were found to name; a column of domains has few different ones. */
    private final Map<String, Optional<Domain>> found = new HashMap<>();
    private int own;

    DomainNames(StandardLibrary standard, List<Domain> ownDomains) {
        standard.domains().forEach(domain -> names.put(Words.key(domain.domain().name()), domain.domain()));
        also(standard);
        ownDomains.forEach(domain -> names.put(Words.key(domain.name()), domain));
        own = ownDomains.stream().mapToInt(domain -> Integer.parseInt(domain.code().substring(1))).max().orElse(0);
    }

    /** The known domain whose name stands in a text, the longest first. */
    Optional<Domain> in(String text) {
        return found.computeIfAbsent(text, this::find);
    }

    private Optional<Domain> find(String text) {
        String key = Words.key(text);
        return names.entrySet().stream().filter(name -> name.getKey().length() > 2 ? key.contains(name.getKey())
                        : key.matches(".*(^|[^\\p{IsHan}])" + Pattern.quote(name.getKey()) + "(领域|$).*")
                                || key.endsWith(name.getKey()) || key.contains(name.getKey() + "领域"))
                .max((a, b) -> Integer.compare(a.getKey().length(), b.getKey().length())).map(Map.Entry::getValue);
    }

    /** The domain of a title, made anew if the title names one that nobody has. */
    Optional<Domain> ofTitle(String title) {
        Optional<Domain> known = in(title);
        Matcher named = TITLE.matcher(Words.key(title));
        return known.isPresent() || !named.find() ? known : Optional.of(named(named.group(1)));
    }

    /** The domain of exactly this name, made anew if nobody has it. */
    Domain named(String name) {
        return names.computeIfAbsent(Words.key(name).replaceFirst("领域$", ""), key -> {
            var domain = new Domain("Z%02d".formatted(++own), key);
            made.add(domain);
            found.clear();
            return domain;
        });
    }

    /** The domains made here, in order. */
    List<Domain> made() {
        return List.copyOf(made);
    }

    private void also(StandardLibrary standard) {
        try (var in = DomainNames.class.getResourceAsStream("domain-names.json")) {
            JsonMapper.shared().readTree(in).get("alsoWritten").forEachEntry((code, words) ->
                    standard.domain(code).ifPresent(domain -> words.forEach(word ->
                            names.putIfAbsent(Words.key(word.asString()), domain.domain()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
