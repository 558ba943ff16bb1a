package org.gongkailan.villageboard;

import java.nio.file.Path;
import java.util.UUID;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.RowReader;
import org.gongkailan.progress.Progress;

/**
 * Reads payment rolls (.xlsx, .xls, .csv): finds the head under the title lines, masks every row as it comes in, and
 * reports damaged cells. ID numbers, accounts and telephones do not leave it.
 */
public final class RollReader {
    private final RollWords words = RollWords.shipped();
    private final RowReader rows = new RowReader();

    /**
     * Reads a roll.
     *
     * @throws UserProblem if the file cannot be read or holds no roll with villages
     */
    public RollReading read(Path file, Progress progress) {
        var intake = new RollIntake(words);
        rows.read(file, intake::row, progress);
        var roll = intake.finish(UUID.randomUUID().toString(), file.getFileName().toString(), Digests.of(file));
        return new RollReading(roll, intake.findings());
    }
}
