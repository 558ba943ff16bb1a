package org.gongkailan.catalogue.ui;

import java.util.List;
import org.gongkailan.text.Messages;

/** The boxes of the right half of the official table. */
enum Tick {
    EVERYONE, SPECIFIC, PROACTIVE, ON_REQUEST, COUNTY, TOWNSHIP, VILLAGE;

    static final List<Tick> AUDIENCE = List.of(EVERYONE, SPECIFIC);
    static final List<Tick> METHOD = List.of(PROACTIVE, ON_REQUEST);
    static final List<Tick> LEVELS = List.of(COUNTY, TOWNSHIP, VILLAGE);

    String words() {
        return switch (this) {
            case EVERYONE -> Messages.of("catalogue.audience.everyone");
            case SPECIFIC -> Messages.of("catalogue.audience.specific");
            case PROACTIVE -> Messages.of("catalogue.method.proactive");
            case ON_REQUEST -> Messages.of("catalogue.method.onRequest");
            case COUNTY -> Messages.of("catalogue.level.county");
            case TOWNSHIP -> Messages.of("catalogue.level.township");
            case VILLAGE -> Messages.of("catalogue.level.village");
        };
    }
}
