package org.gongkailan.villageboard;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a printed notice's file is called: village, kind, day; never a person's name. */
final class NoticeFile {
    private static final String FORBIDDEN_ON_WINDOWS = "\\/:*?\"<>|";
    private static final Set<String> RESERVED_ON_WINDOWS = Set.of("CON", "PRN", "AUX", "NUL");
    private static final int LONGEST_VILLAGE = 60;

    private NoticeFile() {
    }

    /** The file's name, e.g. 石桥镇西湾村-惠农补贴发放-2026-11-23.pdf. */
    static String name(Notice notice) {
        return clean(notice.village().label()) + "-" + clean(notice.kind().name()) + "-" + notice.settings().from() + ".pdf";
    }

    /** A text as part of a file name that every system accepts. */
    static String clean(String text) {
        String kept = text.codePoints().filter(NoticeFile::visible).limit(LONGEST_VILLAGE)
                .map(c -> FORBIDDEN_ON_WINDOWS.indexOf(c) >= 0 ? '_' : c).mapToObj(Character::toString)
                .collect(Collectors.joining()).strip().replaceAll("^\\.+|[. ]+$", "_");
        return RESERVED_ON_WINDOWS.contains(kept.toUpperCase(Locale.ROOT)) ? kept + "_" : kept;
    }

    private static boolean visible(int c) {
        return !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
    }
}
