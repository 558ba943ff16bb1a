package org.gongkailan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Interface words and the code that names them agree. A failure prints the lines to add to or delete from them. One
 * object for all tests: what it read of the house is large, and gone when they are done.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTest {
    private static final Path BUNDLE = Path.of("src/main/resources/org/gongkailan/text/messages.properties");

    /** Classes that pass a key on; the literal stands with their callers. */
    private static final Set<String> PASS_A_KEY_ON = Set.of(
            "org.gongkailan.finding.Finding", "org.gongkailan.finding.UserProblem");

    /** Classes whose Chinese is what they work on, not words for a person; each with the reason. */
    private static final Map<String, String> WORK_ON_CHINESE = Map.of(
            "org.gongkailan.catalogue.TimeLimit", "recognises the words in which tables write time limits",
            "org.gongkailan.catalogue.intake.", "recognises the words and marks of published tables",
            "org.gongkailan.catalogue.law.", "recognises how laws and document numbers are written",
            "org.gongkailan.annualreport.prose.", "recognises the words in which reports speak of their figures",
            "org.gongkailan.annualreport.intake.", "recognises the titles, headings and labels of published reports");

    private final JavaSources sources = JavaSources.under(JavaSources.MAIN);
    private final MessageUses uses = MessageUses.in(sources);

    @Test
    void everyKeyThatIsNamedExists() throws IOException {
        var bundle = bundle(BUNDLE);
        List<String> missing = uses.uses().stream()
                .flatMap(use -> use.keys().stream().filter(key -> !bundle.containsKey(key))
                        .map(key -> key + " =        # named at " + use.place())).distinct().toList();
        assertNone("Add to messages.properties:", missing);
        assertTrue(uses.uses().size() > 3, "the scan saw only " + uses.uses().size() + " keys");
    }

    @Test
    void everyKeyIsNamedSomewhere() throws IOException {
        Set<String> named = new HashSet<>(uses.literals());
        assertNone("Delete from messages.properties:",
                bundle(BUNDLE).keySet().stream().filter(key -> !named.contains(key)).toList());
    }

    @Test
    void keysAreLiteralsWhereTheyAreUsed() {
        assertNone("Write the key as a literal (a switch or ?: is fine), or name the parameter ...Key:",
                uses.uses().stream().filter(use -> use.keys().isEmpty() && use.arguments() >= 0)
                        .filter(use -> !PASS_A_KEY_ON.contains(use.className())).map(MessageUses.Use::place).toList());
    }

    @Test
    void everySentenceGetsTheArgumentsItPrints() throws IOException {
        var bundle = bundle(BUNDLE);
        var wrong = new ArrayList<String>();
        for (var use : uses.uses()) {
            for (String key : use.keys()) {
                int printed = placeholders(bundle.getOrDefault(key, ""));
                if (use.arguments() >= 0 && bundle.containsKey(key) && printed != use.arguments()) {
                    wrong.add(use.place() + " gives " + use.arguments() + " arguments to " + key + ", which prints "
                            + printed + ": " + bundle.get(key));
                }
            }
        }
        assertNone("Make sentence and call agree:", wrong);
    }

    @Test
    void everyProblemIsAWholeSentence() throws IOException {
        var bundle = bundle(BUNDLE);
        List<String> keys = uses.uses().stream().filter(MessageUses.Use::problem).flatMap(use -> use.keys().stream())
                .filter(bundle::containsKey).distinct().toList();
        assertNone("End the sentence, and let it name the next step:",
                keys.stream().filter(key -> !bundle.get(key).matches(".*[。）]")).toList());
        assertTrue(keys.size() > 30, "the scan saw only " + keys.size() + " problems");
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        var seen = new HashSet<String>();
        assertNone("Delete one of each:", keys(BUNDLE).stream().filter(key -> !seen.add(key)).toList());
    }

    @Test
    void noChineseStandsInCode() {
        assertNone("Move the words to messages.properties, official wording to the feature's data file:",
                chineseLiterals(sources).stream()
                        .filter(line -> WORK_ON_CHINESE.keySet().stream().noneMatch(line::startsWith)).toList());
    }

    @Test
    void aPlantedKeyAndAPlantedWordAreSeen(@TempDir Path folder) throws IOException {
        var planted = Planted.in(folder).type("org.gongkailan.catalogue.Sly", """
                record Tab(String titleKey) { }
                Object[] all = { new Tab("a.tab"), Messages.of(true ? "a.yes" : "a.no", 1), Messages.of("a." + all),
                        new UserProblem(null, "a.problem", 1, 2), Finding.error("rule", null, "a.finding"), "中文" };
                """).parsed();
        var uses = MessageUses.in(planted).uses();
        assertEquals(List.of(List.of("a.tab"), List.of("a.yes", "a.no"), List.of(), List.of("a.problem"),
                List.of("a.finding")), uses.stream().map(MessageUses.Use::keys).toList());
        assertEquals(List.of(-1, 1, 0, 2, 0), uses.stream().map(MessageUses.Use::arguments).toList());
        assertEquals(1, chineseLiterals(planted).size());
    }

    private static List<String> chineseLiterals(JavaSources sources) {
        var found = new ArrayList<String>();
        for (CompilationUnitTree file : sources.files()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitLiteral(LiteralTree literal, Void unused) {
                    if (isChinese(String.valueOf(literal.getValue()))) {
                        found.add(JavaSources.className(file) + " " + sources.place(file, literal) + " " + literal);
                    }
                    return null;
                }
            }.scan(file, null);
        }
        return found;
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** How many arguments a sentence prints: one more than its highest number. */
    private static int placeholders(String sentence) {
        return Pattern.compile("\\{(\\d)}").matcher(sentence).results()
                .mapToInt(found -> Integer.parseInt(found.group(1)) + 1).max().orElse(0);
    }

    private static Map<String, String> bundle(Path file) throws IOException {
        var properties = new java.util.Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        var sorted = new TreeMap<String, String>();
        properties.forEach((key, value) -> sorted.put((String) key, (String) value));
        return sorted;
    }

    private static List<String> keys(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(line -> line.matches("[A-Za-z][\\w.-]*\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
    }

    private static void assertNone(String repair, Collection<String> broken) {
        assertTrue(broken.isEmpty(), () -> repair + "\n" + String.join("\n", broken));
    }
}
