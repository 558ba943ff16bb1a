package org.gongkailan.requests.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.RowReader;
import org.gongkailan.officefile.SheetRow;
import org.gongkailan.progress.Progress;

/**
 * Reads the sheets of a file and finds their heads, whatever they call their columns: by words that are known, and by how
 * a head of the same shape was sorted out before.
 */
final class SheetFinder<C extends Enum<C> & ColumnUse> {
    private static final int LINES_ABOVE_HEAD = 20;
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_LINES = 20_000;

    private final RowReader reader = new RowReader();
    private final String ledger;
    private final Class<C> columns;
    private final Function<String, C> words;

    /**
     * @param ledger before the shapes of its heads, where they are remembered; empty for none
     * @param words  what a column is for by its head
     */
    SheetFinder(String ledger, Class<C> columns, Function<String, C> words) {
        this.ledger = ledger;
        this.columns = columns;
        this.words = words;
    }

    /**
     * The sheets that have something like a head.
     *
     * @throws UserProblem if the file cannot be read, is too long, or has none
     */
    List<LedgerSheet<C>> read(Path file, List<HeadMapping> before, Progress progress) {
        var rows = new HashMap<String, List<SheetRow>>();
        var order = new ArrayList<String>();
        reader.read(file, row -> {
            List<SheetRow> sheet = rows.computeIfAbsent(row.sheet(), name -> new ArrayList<>());
            if (sheet.isEmpty()) {
                order.add(row.sheet());
            }
            if (sheet.size() > MOST_LINES) {
                throw new UserProblem("requests.intake.tooLong", file.getFileName(), row.sheet(), MOST_LINES);
            }
            sheet.add(row);
        }, progress);
        Map<String, HeadMapping> known = before.stream().collect(Collectors.toMap(HeadMapping::shape, Function.identity()));
        List<LedgerSheet<C>> sheets = order.stream().flatMap(name -> sheet(rows.get(name), known).stream()).toList();
        if (sheets.isEmpty()) {
            throw new UserProblem("requests.intake.noHead", file.getFileName());
        }
        return sheets;
    }

    /** How the heads of sheets are taken, to be remembered. */
    List<HeadMapping> mappings(List<LedgerSheet<C>> sheets) {
        return sheets.stream().map(LedgerSheet::head).filter(LedgerHead::sufficient)
                .map(head -> new HeadMapping(ledger + head.shape(), head.uses().stream().map(Enum::name).toList())).toList();
    }

    /** The sheet with the row that is most of a head; none where no row has enough columns. */
    private Optional<LedgerSheet<C>> sheet(List<SheetRow> rows, Map<String, HeadMapping> known) {
        int best = -1;
        long most = -1;
        for (int i = 0; i < rows.size() && i < LINES_ABOVE_HEAD; i++) {
            LedgerHead<C> head = head(rows.get(i), known);
            long filled = head.titles().stream().filter(title -> !title.isBlank()).count();
            long recognised = head.uses().stream().filter(use -> !use.isNone()).count();
            if (filled >= FEWEST_COLUMNS && recognised > most) {
                best = i;
                most = recognised;
            }
        }
        return best < 0 ? Optional.empty()
                : Optional.of(new LedgerSheet<>(head(rows.get(best), known), rows.subList(best + 1, rows.size())));
    }

    private LedgerHead<C> head(SheetRow row, Map<String, HeadMapping> known) {
        var uses = new ArrayList<C>();
        var titles = new ArrayList<String>();
        C none = words.apply("");
        row.cells().forEach(cell -> {
            C use = words.apply(cell.text());
            uses.add(uses.contains(use) && !use.repeats() ? none : use);
            titles.add(cell.text().strip());
        });
        var head = new LedgerHead<>(row.sheet(), row.row(), titles, uses);
        HeadMapping before = known.get(ledger + head.shape());
        return before == null || before.uses().size() != uses.size() ? head : new LedgerHead<>(row.sheet(), row.row(), titles,
                before.uses().stream().map(use -> Enum.valueOf(columns, use)).toList());
    }
}
