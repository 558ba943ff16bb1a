package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkailan.officefile.Grid;

/** Finds the heads of one table: as a person sorted them out, as remembered, or by their words. */
final class HeadFinder {
    private final Grid grid;
    private final List<HeadMapping> remembered;
    private final TablePlan plan;
    private final String planned;

    /**
     * @param remembered how heads were taken before
     * @param plan       how this one is to be taken; null to find out
     */
    HeadFinder(Grid grid, List<HeadMapping> remembered, TablePlan plan) {
        this.grid = grid;
        this.remembered = remembered;
        this.plan = plan;
        planned = plan == null || plan.height() == 0 ? null : HeadShape.of(grid, plan.row(), plan.height());
    }

    /** The head that starts in a row; empty if none does. */
    Optional<Head> at(int row) {
        if (plan != null) {
            boolean here = row == plan.row() || row > plan.row() && planned != null
                    && HeadShape.is(grid, row, plan.height(), planned);
            return here ? Optional.of(head(row, plan.height(), plan.uses()))
                    : row < plan.row() || plan.height() == 0 ? Optional.empty() : known(row);
        }
        return known(row);
    }

    /** The mapping that a row's head was taken by before; empty for none. */
    Optional<HeadMapping> mapping(int row) {
        return remembered.stream().filter(known -> HeadShape.is(grid, row, known.height(), known.shape())).findFirst();
    }

    private Optional<Head> known(int row) {
        return mapping(row).map(known -> head(row, known.height(), known.uses())).or(() -> Head.at(grid, row));
    }

    private Head head(int row, int height, List<ColumnUse> uses) {
        List<String> titles = HeadShape.titles(grid, row, height);
        var columns = new ArrayList<Head.HeadColumn>();
        for (int column = 0; column < Math.min(uses.size(), titles.size()); column++) {
            String title = titles.get(column).isEmpty() ? TableLook.letter(column) : titles.get(column);
            uses.get(column).column(column, title).ifPresent(columns::add);
        }
        return new Head(row, height, columns);
    }
}
