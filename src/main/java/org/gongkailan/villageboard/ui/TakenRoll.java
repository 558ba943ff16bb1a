package org.gongkailan.villageboard.ui;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.text.Messages;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.FoundRows;
import org.gongkailan.villageboard.roll.Roll;
import org.gongkailan.villageboard.roll.RollEntry;
import org.gongkailan.villageboard.roll.RollReading;
import org.gongkailan.villageboard.roll.VillageSpellings;

/**
 * A roll as it will be posted, with everything that is worked out of all its rows: once for each roll, and away from the
 * screen's thread.
 *
 * @param reading   what is posted, and what was wrong with its cells
 * @param strangers villages that the directory does not know
 * @param findings  the strangers, then what was wrong with the cells
 * @param found     the rows by their findings
 * @param villages  those that are known, by name
 * @param total     of all amounts, in yuan
 */
record TakenRoll(RollReading reading, List<VillageSpellings.Unknown> strangers, List<Finding> findings, FoundRows found,
                 List<Village> villages, BigDecimal total) {
    static TakenRoll of(RollReading reading, List<Village> directory) {
        var roll = reading.roll();
        var strangers = VillageSpellings.unknown(roll, directory);
        var findings = Stream.concat(unknown(roll, strangers), reading.findings().stream()).toList();
        var found = roll.tables().isEmpty() ? FoundRows.NONE : new FoundRows(roll, reading.findings());
        return new TakenRoll(reading, strangers, findings, found, roll.villages(), roll.total());
    }

    Roll roll() {
        return reading.roll();
    }

    /** Whether a row stands on a page: its village is known. */
    boolean prints(RollEntry entry) {
        return villages.contains(entry.village());
    }

    // The directory may know them tomorrow: they are asked for anew with every reading, and so not kept with the roll.
    private static Stream<Finding> unknown(Roll roll, List<VillageSpellings.Unknown> strangers) {
        Map<Village, RollEntry> first = new HashMap<>();
        if (!strangers.isEmpty()) {
            roll.entries().forEach(entry -> first.putIfAbsent(entry.village(), entry));
        }
        return strangers.stream().map(stranger -> unknown(roll, stranger, first.get(stranger.written())));
    }

    private static Finding unknown(Roll roll, VillageSpellings.Unknown stranger, RollEntry first) {
        String sheet = roll.tables().get(first.table()).sheet();
        return Finding.warning("village-unknown", new Place(sheet + "!A" + first.row(), Messages.of("villageboard.found.from-row", sheet, first.row())),
                "villageboard.found.village-unknown", stranger.written().label(), stranger.rows());
    }
}
