package org.gongkailan;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The folders of {@code org.gongkailan} and the arrows between them. A new folder is added here. */
final class Folders {
    static final String ROOT = "org.gongkailan";

    /** Features, each with the features it may know. Every feature may know {@code units}. */
    static final Map<String, Set<String>> FEATURES = Map.of(
            "units", Set.of(),
            "library", Set.of("units"),
            "requests", Set.of("units", "library"),
            "annualreport", Set.of("units", "requests", "library"),
            "catalogue", Set.of("units", "library"),
            "villageboard", Set.of("units", "catalogue"),
            "workpoints", Set.of("units", "catalogue", "library"));

    /** Trades every trade and every feature may know. */
    static final Set<String> WORDS = Set.of("finding", "text", "progress", "paper");

    /** Trades, each with the trades it may know besides {@link #WORDS}. */
    static final Map<String, Set<String>> TRADES = Map.ofEntries(
            Map.entry("finding", Set.of()), Map.entry("text", Set.of()), Map.entry("progress", Set.of()),
            Map.entry("paper", Set.of()), Map.entry("store", Set.of()), Map.entry("history", Set.of("store")),
            Map.entry("exchange", Set.of("store")), Map.entry("calendar", Set.of("store", "history")), Map.entry("typeset", Set.of("printer")),
            Map.entry("officefile", Set.of()), Map.entry("printer", Set.of()));

    /** What the window itself may know: no work, only words, the days that explain deadlines, the printers' words. */
    static final Set<String> WINDOW = Set.of("ui", "text", "finding", "progress", "calendar", "printer", "paper");

    private Folders() {
    }

    /** Whether a class in one package of ours may know a class in another. */
    static boolean mayImport(String fromPackage, String toPackage) {
        String from = folder(fromPackage);
        String to = folder(toPackage);
        if (from.isEmpty() || from.equals("assembly")) {
            return true;
        }
        if (isScreen(toPackage)) {
            return from.equals(to) && isScreen(fromPackage);
        }
        if (from.equals(to) && !to.isEmpty()) {
            return true;
        }
        return isScreen(fromPackage) ? to.equals("ui") || featureMay(from, to) : folderMay(from, to);
    }

    private static boolean folderMay(String from, String to) {
        return switch (from) {
            case "cli" -> FEATURES.containsKey(to) || TRADES.containsKey(to);
            case "ui" -> WINDOW.contains(to);
            default -> FEATURES.containsKey(from) ? featureMay(from, to)
                    : TRADES.containsKey(from) && (WORDS.contains(to) || TRADES.get(from).contains(to));
        };
    }

    private static boolean featureMay(String feature, String to) {
        return TRADES.containsKey(to) || FEATURES.getOrDefault(feature, Set.of()).contains(to);
    }

    /** The screens of a feature live in its {@code ui} package; the window itself is the folder {@code ui}. */
    private static boolean isScreen(String pack) {
        return !folder(pack).equals("ui") && Arrays.asList(pack.split("\\.")).contains("ui");
    }

    private static String folder(String pack) {
        return pack.equals(ROOT) ? "" : pack.substring(ROOT.length() + 1).split("\\.")[0];
    }
}
