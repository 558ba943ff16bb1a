package org.gongkailan.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.gongkailan.units.UnitLevel;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may make 规章 (立法法), from {@code regulation-power.json}.
 *
 * @param levels   the words of the levels that may
 * @param law      where it stands
 * @param issuedBy whose law it is
 * @param note     what the law says, in short
 * @param verified whether somebody has held it against the text of the law
 */
public record RegulationPower(List<String> levels, String law, String issuedBy, String note, boolean verified) {
    private static final RegulationPower SHIPPED = read();

    public RegulationPower {
        levels = List.copyOf(levels);
    }

    /** The power as the program knows it. */
    public static RegulationPower shipped() {
        return SHIPPED;
    }

    /** Whether units of a level may make 规章. */
    public boolean has(UnitLevel level) {
        return levels.contains(level.word());
    }

    private static RegulationPower read() {
        try (var in = RegulationPower.class.getResourceAsStream("regulation-power.json")) {
            return JsonMapper.shared().readValue(in, RegulationPower.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
