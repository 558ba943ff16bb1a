package org.gongkailan.villageboard.printing;

import org.gongkailan.text.FileNames;
import org.gongkailan.villageboard.notice.Notice;

/** What a printed notice's file is called: village, kind, day; never a person's name. */
final class NoticeFile {
    private NoticeFile() {
    }

    /** The file's name, e.g. 石桥镇西湾村-惠农补贴发放-2026-11-23.pdf; legal on every system. */
    static String name(Notice notice) {
        return FileNames.clean(notice.village().label() + "-" + notice.kind().name() + "-" + notice.settings().from() + ".pdf");
    }
}
