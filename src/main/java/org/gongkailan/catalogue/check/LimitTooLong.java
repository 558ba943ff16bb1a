package org.gongkailan.catalogue.check;

import java.util.function.Consumer;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.TimeLimit;
import org.gongkailan.catalogue.standard.StandardLibrary;
import org.gongkailan.finding.Finding;

/**
 * {@code limit.too-long}: what is disclosed proactively is disclosed within 20 working days after it was formed or
 * changed; laws and regulations may say otherwise (政府信息公开条例 第二十六条). A limit that the row's standard has
 * word for word rests on such a law and is let stand.
 */
final class LimitTooLong implements ItemRule {
    private static final int WORKING_DAYS = 20;
    /** Four weeks: 20 working days never take fewer calendar days than this rule lets pass. */
    private static final int CALENDAR_DAYS = 28;

    private final StandardLibrary standard;

    LimitTooLong(StandardLibrary standard) {
        this.standard = standard;
    }

    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        TimeLimit limit = item.entry().timeLimit();
        if (tooLong(limit) && item.entry().publication().method().proactive() && !isTheStandards(item)) {
            found.accept(Finding.error("limit.too-long", ItemPlace.of(item, Column.TIME_LIMIT),
                    "catalogue.check.limitTooLong", limit.text()));
        }
    }

    private static boolean tooLong(TimeLimit limit) {
        return limit.value() != null && switch (limit.unit()) {
            case WORKING_DAY -> limit.value() > WORKING_DAYS;
            case CALENDAR_DAY -> limit.value() > CALENDAR_DAYS;
            case HOUR -> limit.value() > CALENDAR_DAYS * 24;
            default -> false;
        };
    }

    private boolean isTheStandards(CatalogueItem item) {
        return item.standard() != null && standard.row(item.standard())
                .filter(row -> row.entry().timeLimit().text().equals(item.entry().timeLimit().text())).isPresent();
    }
}
