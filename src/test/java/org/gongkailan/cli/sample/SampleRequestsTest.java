package org.gongkailan.cli.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.assembly.AppFolder;
import org.gongkailan.assembly.Assembly;
import org.gongkailan.cli.office.Office;
import org.gongkailan.finding.Finding;
import org.gongkailan.requests.Outcome;
import org.gongkailan.requests.Samples;
import org.gongkailan.requests.ledger.RequestQuery;
import org.gongkailan.requests.ledger.RequestState;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRequestsTest {
    @TempDir
    Path folder;

    @Test
    void theSampleIsLawfulAndHasEveryOutcomeAndLight() {
        var offices = new Assembly(Samples.CLOCK, AppFolder.at(folder));
        try (Office office = offices.create(folder.resolve("云溪县.gkl"), "云溪县政务公开办", UnitLevel.COUNTY, null)) {
            new SampleRequests(office).fill();
            var lines = office.requests().lists().all(RequestQuery.ALL);
            assertEquals(List.of(), lines.stream().flatMap(line -> office.requests().checkCorrected(line.request()).stream()
                    .filter(finding -> Finding.anyError(List.of(finding))).map(finding -> line.request().number().text()
                            + line.request().wanted().description() + finding.message())).toList());
            assertEquals(EnumSet.allOf(Outcome.class), lines.stream().flatMap(line -> line.request().outcome().stream())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class))));
            assertTrue(lines.stream().map(line -> line.state()).collect(Collectors.toSet()).containsAll(List.of(
                    RequestState.OVERDUE, RequestState.SOON, RequestState.RUNNING, RequestState.WAITING, RequestState.LATE)));
        }
    }
}
