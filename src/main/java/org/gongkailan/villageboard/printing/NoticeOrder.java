package org.gongkailan.villageboard.printing;

import java.util.Set;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.notice.NoticeSettings;
import org.gongkailan.villageboard.roll.Roll;

/** Which notices are wanted: a roll or text, its kind, how they look, and whose. */
public record NoticeOrder(Roll roll, NoticeKind kind, NoticeSettings settings, Set<Village> villages) {
    public NoticeOrder {
        villages = Set.copyOf(villages);
    }
}
