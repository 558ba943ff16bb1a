package org.gongkailan.catalogue.standard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkailan.catalogue.StandardRef;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Journal;
import org.gongkailan.store.Database;
import org.gongkailan.text.Messages;

/** The standard rows that units leave out, each with its reason on record. Every change is one step of undo. */
public final class LeftOutRows implements SettledRows {
    private final Database database;
    private final Journal journal;
    private final LeftOutStore store;
    private final StandardLibrary standard;
    private final Clock clock;

    public LeftOutRows(Database database, Journal journal, LeftOutStore store, StandardLibrary standard, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.store = store;
        this.standard = standard;
        this.clock = clock;
    }

    /** The reasons of a unit, by row; of the workspace's own unit where null. */
    public List<LeftOut> list(String unit) {
        return database.read(store::all).stream().filter(left -> Objects.equals(left.unit(), unit)).toList();
    }

    @Override
    public Set<String> of(String unit) {
        return list(unit).stream().map(LeftOut::row).collect(Collectors.toSet());
    }

    /** How many rows of each domain a unit leaves out; domains of which it leaves nothing out are missing. */
    public Map<String, Integer> countByDomain(String unit) {
        var counts = new HashMap<String, Integer>();
        list(unit).forEach(left -> counts.merge(StandardRef.domainOf(left.row()), 1, Integer::sum));
        return counts;
    }

    /**
     * Puts one reason on record for several rows; an earlier reason of a row is replaced.
     *
     * @throws UserProblem if the reason is blank
     */
    public void leaveOut(String unit, List<StandardRow> rows, String reason) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw new UserProblem("catalogue.leftOut.noReason");
        }
        LocalDate today = LocalDate.now(clock);
        var reasons = rows.stream().map(row -> new LeftOut(row.id(), unit, edition(row), words, today)).toList();
        journal.write(Messages.of("catalogue.undo.leaveOut", rows.size()), changes -> changes.putAll(store, reasons));
    }

    /** Takes reasons back: their rows are missing again. */
    public void takeBack(List<LeftOut> reasons) {
        journal.write(Messages.of("catalogue.undo.takeBack", reasons.size()),
                changes -> changes.removeAll(store, reasons.stream().map(LeftOut::id).toList()));
    }

    private String edition(StandardRow row) {
        return standard.domain(StandardRef.domainOf(row.id())).map(StandardDomain::edition).orElse("");
    }
}
