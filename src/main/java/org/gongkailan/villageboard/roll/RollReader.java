package org.gongkailan.villageboard.roll;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.RowReader;
import org.gongkailan.progress.Progress;
import org.gongkailan.villageboard.Digests;
import org.gongkailan.villageboard.Masking;
import org.gongkailan.villageboard.RollWords;

/**
 * Reads rolls (.xlsx, .xls, .csv): finds the head under the title lines, masks every row as it comes in, and reports
 * damaged cells. ID numbers, accounts and telephones do not leave it.
 */
public final class RollReader {
    private final RowReader rows = new RowReader();

    /**
     * Reads a roll.
     *
     * @throws UserProblem if the file cannot be read or holds no roll with villages
     */
    public RollReading read(Path file, RollRequest request, Progress progress) {
        return read(List.of(file), request, progress);
    }

    /** Reads a roll that lies in several files: the tables of each, one after the other. */
    public RollReading read(List<Path> files, RollRequest request, Progress progress) {
        var intake = new RollIntake(request, RollWords.shipped(), files.size() > 1);
        for (Path file : files) {
            intake.begin(file.getFileName().toString());
            intake.conceals(rows.read(file, intake::row, progress));
        }
        var roll = intake.finish(UUID.randomUUID().toString(), digest(files));
        return new RollReading(roll, intake.findings());
    }

    private static String digest(List<Path> files) {
        return files.size() == 1 ? Digests.of(files.getFirst())
                : Digests.of(files.stream().map(Digests::of).collect(Collectors.joining("\n")));
    }

    /**
     * The first rows of a file, one of which must be its head, with long numbers starred; for a person who says what its
     * columns are.
     */
    public List<List<String>> firstRows(Path file, Progress progress) {
        var first = new ArrayList<List<String>>();
        rows.read(file, row -> {
            if (row.row() < RollIntake.LINES_ABOVE_HEAD && first.size() < RollIntake.LINES_ABOVE_HEAD) {
                first.add(row.cells().stream().map(RollCell::new).map(RollCell::clean).map(Masking::longNumbers).toList());
            }
        }, progress);
        return first;
    }
}
