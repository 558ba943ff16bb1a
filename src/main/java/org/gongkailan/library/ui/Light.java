package org.gongkailan.library.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkailan.library.DocumentState;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** A chip over the list: the states it lets through. */
enum Light {
    ALL, IN_FORCE, EXPIRING, UPCOMING, LAPSED, REPEALED;

    static final List<Light> CHIPS = List.of(values());

    Set<DocumentState> states() {
        return switch (this) {
            case ALL -> Set.of();
            case IN_FORCE -> EnumSet.of(DocumentState.IN_FORCE, DocumentState.EXPIRING);
            case EXPIRING -> Set.of(DocumentState.EXPIRING);
            case UPCOMING -> Set.of(DocumentState.UPCOMING);
            case LAPSED -> Set.of(DocumentState.LAPSED);
            case REPEALED -> Set.of(DocumentState.REPEALED);
        };
    }

    String label() {
        return switch (this) {
            case ALL -> Messages.of("library.filter.all");
            case IN_FORCE -> DocumentState.IN_FORCE.label();
            case EXPIRING -> DocumentState.EXPIRING.label();
            case UPCOMING -> DocumentState.UPCOMING.label();
            case LAPSED -> DocumentState.LAPSED.label();
            case REPEALED -> DocumentState.REPEALED.label();
        };
    }

    /** How many documents each chip lets through. */
    static Map<Light, Integer> counts(Map<DocumentState, Integer> states) {
        var counts = new EnumMap<Light, Integer>(Light.class);
        for (Light light : values()) {
            counts.put(light, states.entrySet().stream()
                    .filter(state -> light == ALL || light.states().contains(state.getKey()))
                    .mapToInt(Map.Entry::getValue).sum());
        }
        return counts;
    }

    /** A state in its word and colour. */
    static Badge badge(DocumentState state) {
        return new Badge(state.label(), switch (state) {
            case EXPIRING -> Tone.SOON;
            case IN_FORCE -> Tone.GOOD;
            case UPCOMING -> Tone.ACCENT;
            case LAPSED, REPEALED -> Tone.NEUTRAL;
        });
    }
}
