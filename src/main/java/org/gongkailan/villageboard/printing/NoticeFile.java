package org.gongkailan.villageboard.printing;

import org.gongkailan.text.FileNames;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.notice.Notice;

/** What a printed notice's file is called: village, kind, day; never a person's name. */
final class NoticeFile {
    private static final int LONGEST_VILLAGE = 40;
    private static final int KEPT = 30;
    private static final int MARK = 8;

    private NoticeFile() {
    }

    /** The file's name, e.g. 石桥镇西湾村-惠农补贴发放-2026-11-23.pdf; legal on every system. */
    static String name(Notice notice) {
        return FileNames.clean(village(notice.village().label()) + "-" + notice.kind().name() + "-" + notice.settings().from() + ".pdf");
    }

    // Kind and day must stay, and two villages with one beginning are two files.
    private static String village(String label) {
        int count = label.codePointCount(0, label.length());
        return count <= LONGEST_VILLAGE ? label : label.substring(0, label.offsetByCodePoints(0, KEPT)) + "~" + Digests.of(label).substring(0, MARK);
    }
}
