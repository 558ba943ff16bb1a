package org.gongkailan.villageboard.roll;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkailan.villageboard.IdNumber;

/** Who was met in which row of which table while a roll is read, by keys that tell nothing of them. One object per reading. */
final class People {
    private final PersonKeys keys = new PersonKeys();
    private final Map<PersonKeys.PersonKey, Met> met = new HashMap<>();

    /** Where somebody was met first. */
    record Met(TableIntake table, int row) {
    }

    /** Where the same person was met before; empty the first time. */
    Optional<Met> before(IdNumber id, TableIntake table, int row) {
        return Optional.ofNullable(met.putIfAbsent(keys.of(id), new Met(table, row)));
    }
}
