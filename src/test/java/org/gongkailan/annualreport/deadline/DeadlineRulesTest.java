package org.gongkailan.annualreport.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.gongkailan.annualreport.ReportKind;
import org.gongkailan.units.UnitLevel;
import org.junit.jupiter.api.Test;

class DeadlineRulesTest {
    private final DeadlineRules rules = new DeadlineRules();

    @Test
    void eachLevelAndKindHasItsDay() {
        assertEquals(LocalDate.of(2026, 1, 31), due(UnitLevel.TOWNSHIP, ReportKind.OWN).day());
        assertEquals(LocalDate.of(2026, 1, 31), due(UnitLevel.COUNTY, ReportKind.OWN).day());
        assertEquals(LocalDate.of(2026, 2, 20), due(UnitLevel.COUNTY, ReportKind.SUMMARY).day());
        assertEquals(LocalDate.of(2026, 3, 10), due(UnitLevel.CITY, ReportKind.SUMMARY).day());
        assertEquals(LocalDate.of(2026, 3, 31), due(UnitLevel.PROVINCE, ReportKind.SUMMARY).day());
    }

    @Test
    void aVillageOwesNone() {
        assertEquals(Optional.empty(), rules.of(UnitLevel.VILLAGE, ReportKind.OWN, 2025, List.of()));
    }

    @Test
    void aShorterLocalLimitStandsAndIsMarked() {
        var local = List.of(new LocalLimit(ReportKind.OWN, MonthDay.of(1, 26), "怀化市2022年通知"));
        ReportDeadline due = rules.of(UnitLevel.DEPARTMENT, ReportKind.OWN, 2025, local).orElseThrow();
        assertEquals(LocalDate.of(2026, 1, 26), due.day());
        assertTrue(due.local());
        assertEquals("怀化市2022年通知", due.basis());
        assertEquals(5, due.daysLeft(LocalDate.of(2026, 1, 21)));
    }

    @Test
    void aLongerLocalLimitChangesNothing() {
        var local = List.of(new LocalLimit(ReportKind.OWN, MonthDay.of(2, 10), "误填"));
        assertFalse(rules.of(UnitLevel.DEPARTMENT, ReportKind.OWN, 2025, local).orElseThrow().local());
    }

    private ReportDeadline due(UnitLevel level, ReportKind kind) {
        return rules.of(level, kind, 2025, List.of()).orElseThrow();
    }
}
