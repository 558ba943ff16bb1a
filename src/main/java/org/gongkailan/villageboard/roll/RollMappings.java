package org.gongkailan.villageboard.roll;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.villageboard.NoticeKind;

/** The heads of rolls that a person explained before. */
public record RollMappings(List<RollMapping> all) {
    /** Nobody explained any. */
    public static final RollMappings NONE = new RollMappings(List.of());

    public RollMappings {
        all = List.copyOf(all);
    }

    /** These and one more, which replaces one of its shape. */
    public RollMappings and(RollMapping mapping) {
        return new RollMappings(java.util.stream.Stream.concat(java.util.stream.Stream.of(mapping),
                all.stream().filter(other -> !other.id().equals(mapping.id()))).toList());
    }

    /** The head as it was taken before, if a row has the shape of one. */
    Optional<RollHead> of(List<String> texts, RollColumns known) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String shape = RollMapping.shape(texts);
        return all.stream().filter(mapping -> mapping.kind().equals(known.kind().id()) && mapping.shape().equals(shape))
                .findFirst().map(mapping -> RollHead.taken(texts, slots(mapping, known.kind()), known));
    }

    private static Map<Integer, RollColumns.Slot> slots(RollMapping mapping, NoticeKind kind) {
        var slots = new HashMap<Integer, RollColumns.Slot>();
        for (int i = 0; i < mapping.uses().size(); i++) {
            var use = mapping.uses().get(i);
            if (use != null) {
                var column = kind.columns().stream().filter(each -> each.field() == use.field()
                        && each.heading().equals(use.heading())).findFirst().orElse(null);
                if (column != null || !use.field().byHeading()) {
                    slots.put(i, new RollColumns.Slot(use.field(), column));
                }
            }
        }
        return slots;
    }
}
