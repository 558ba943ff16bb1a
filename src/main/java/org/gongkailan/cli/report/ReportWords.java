package org.gongkailan.cli.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.gongkailan.annualreport.archive.ReportState;
import org.gongkailan.annualreport.signing.ReportVersion;

/** A report's state and versions as {@code --json} prints them. */
final class ReportWords {
    private ReportWords() {
    }

    static String state(ReportState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static Map<String, Object> of(ReportVersion version) {
        var words = new LinkedHashMap<String, Object>();
        words.put("number", version.number());
        words.put("signed", version.at().toString());
        words.put("person", version.person());
        words.put("digest", version.digest());
        words.put("intact", version.intact());
        words.put("reason", version.reason());
        words.put("published", version.published() == null ? null : version.published().toString());
        words.put("address", version.address());
        return words;
    }
}
