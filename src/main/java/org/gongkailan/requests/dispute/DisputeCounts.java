package org.gongkailan.requests.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Table 4 of a year, with the ids behind every cell. The form says what its columns are and not which year a case belongs
 * to; published reports add 含上年度结转数量 in a footnote. So a case counts in every year in which it was alive: in the
 * year of its decision with the result, in each year before as 尚未审结, which is how it stood on 31 December. A case that
 * came in 2025 and was upheld in 2026 is therefore 尚未审结 of 2025 and 结果维持 of 2026, and no case is lost between two
 * reports. Cases in which this office is co-defendant as the reviewing authority are left out ({@link Role#REVIEWER}).
 *
 * @param year    the year reported on
 * @param cases   ids by stage and result, all of them there
 * @param leftOut ids of the cases that the original authority counts
 */
public record DisputeCounts(int year, Map<CaseStage, Map<CaseResult, List<String>>> cases, List<String> leftOut) {
    /** The counts of a year over all disputes. */
    static DisputeCounts of(int year, List<Dispute> disputes) {
        var cases = new EnumMap<CaseStage, Map<CaseResult, List<String>>>(CaseStage.class);
        for (CaseStage stage : CaseStage.values()) {
            var results = new EnumMap<CaseResult, List<String>>(CaseResult.class);
            for (CaseResult result : CaseResult.values()) {
                results.put(result, new ArrayList<>());
            }
            cases.put(stage, results);
        }
        var leftOut = new ArrayList<String>();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        for (Dispute dispute : disputes) {
            boolean alive = !dispute.days().notified().isAfter(last)
                    && (dispute.pending() || !dispute.days().closed().isBefore(first));
            if (alive) {
                (dispute.role().counted() ? cases.get(dispute.stage()).get(dispute.resultOn(last)) : leftOut)
                        .add(dispute.id());
            }
        }
        return new DisputeCounts(year, cases, leftOut);
    }

    /** The number of a cell. */
    public long number(CaseStage stage, CaseResult result) {
        return ids(stage, result).size();
    }

    /** 总计 of a stage. */
    public long total(CaseStage stage) {
        return ids(stage, null).size();
    }

    /** The ids behind a cell; of the whole stage where the result is null. */
    public List<String> ids(CaseStage stage, CaseResult result) {
        return result != null ? cases.get(stage).get(result)
                : cases.get(stage).values().stream().flatMap(List::stream).toList();
    }
}
