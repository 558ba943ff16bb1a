package org.gongkailan.annualreport.archive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.ReportingUnit;
import org.gongkailan.annualreport.json.ReportReader;
import org.gongkailan.annualreport.json.ReportWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as the workspace keeps it. In the journal its JSON is the interchange format, so that changes can be told
 * apart field by field.
 *
 * @param id     stable; the same on every machine for the same unit and year
 * @param report what is kept
 */
public record StoredReport(String id, AnnualReport report) {
    public StoredReport {
        Objects.requireNonNull(id);
        Objects.requireNonNull(report);
    }

    public static StoredReport of(AnnualReport report) {
        return new StoredReport(idOf(report.unit(), report.year()), report);
    }

    /** The same record with another state of its report. */
    public StoredReport with(AnnualReport changed) {
        return new StoredReport(id, changed);
    }

    /** The id under which the report of a unit for a year is kept. */
    public static String idOf(ReportingUnit unit, int year) {
        String key = "annual-report/" + year + "/" + unit.name();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
    }

    @JsonCreator
    static StoredReport fromJson(@JsonProperty("id") String id, @JsonProperty("report") JsonNode report) {
        return new StoredReport(id, new ReportReader().read((ObjectNode) report, id).report());
    }

    @JsonValue
    Map<String, Object> toJson() {
        return new TreeMap<>(Map.of("id", id, "report", new ReportWriter().tree(report)));
    }
}
