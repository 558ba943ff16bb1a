package org.gongkailan.requests.intake.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkailan.finding.Finding;
import org.gongkailan.progress.Progress;
import org.gongkailan.requests.intake.ColumnUse;
import org.gongkailan.requests.intake.LedgerHead;
import org.gongkailan.requests.intake.LedgerIntake;
import org.gongkailan.requests.intake.LedgerPreview;
import org.gongkailan.requests.intake.LedgerSheet;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImport;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.Tone;

/**
 * 导入台账: which column is what, what each line would become, and what is wrong with it.
 *
 * @param intake reads and stores
 * @param kind   which of the ledgers it is, in words and columns
 */
public record LedgerList<C extends Enum<C> & ColumnUse, R>(LedgerIntake<C, R> intake, ImportKind<R> kind)
        implements ListImport<LedgerPreview<C, R>, ReadLine<R>> {
    @Override
    public Words words() {
        return new Words(kind.title(), kind.pick(), Messages.of("requests.import.hint"), kind.empty(),
                Messages.of("requests.import.take"));
    }

    @Override
    public LedgerPreview<C, R> read(Path file, Progress progress) {
        return intake.preview(file, progress);
    }

    @Override
    public List<Head<LedgerPreview<C, R>>> heads(LedgerPreview<C, R> read) {
        var heads = new ArrayList<Head<LedgerPreview<C, R>>>();
        for (LedgerSheet<C> sheet : read.sheets()) {
            LedgerHead<C> head = sheet.head();
            for (int column = 0; column < head.titles().size(); column++) {
                if (!head.titles().get(column).isBlank()) {
                    heads.add(head(read, sheet, column));
                }
            }
        }
        return heads;
    }

    private Head<LedgerPreview<C, R>> head(LedgerPreview<C, R> read, LedgerSheet<C> sheet, int column) {
        List<C> uses = intake.uses();
        C now = sheet.head().uses().get(column);
        return new Head<>(sheet.head().titles().get(column).replaceAll("\\s+", ""), !now.isNone(),
                uses.stream().map(ColumnUse::label).toList(), uses.indexOf(now),
                use -> intake.preview(read.file(), read.sheets().stream().map(each -> each != sheet ? each
                        : each.under(each.head().using(column, uses.get(use)))).toList()));
    }

    @Override
    public String file(LedgerPreview<C, R> read) {
        return read.file();
    }

    @Override
    public List<ReadLine<R>> rows(LedgerPreview<C, R> read) {
        return read.rows();
    }

    @Override
    public List<Finding> findings(LedgerPreview<C, R> read) {
        return read.findings();
    }

    @Override
    public boolean concerns(Finding finding, ReadLine<R> row) {
        return row.findings().contains(finding);
    }

    @Override
    public boolean takeable(ReadLine<R> row) {
        return row.kind() == ReadLine.Kind.NEW;
    }

    @Override
    public Columns<ReadLine<R>> columns(Desk desk) {
        var columns = new Columns<ReadLine<R>>(kind.id(), desk.preferences().columns())
                .badge("kind", Messages.of("ui.import.kindHead"), 80, LedgerList::badge);
        kind.columns().accept(columns);
        return columns.text("place", Messages.of("ui.import.place"), 90, row -> row.place().label());
    }

    @Override
    public String counts(LedgerPreview<C, R> read) {
        return Messages.of("requests.import.counts", read.count(ReadLine.Kind.NEW), read.count(ReadLine.Kind.KNOWN),
                read.count(ReadLine.Kind.WRONG));
    }

    @Override
    public String take(LedgerPreview<C, R> read, List<ReadLine<R>> wanted) {
        intake.take(new LedgerPreview<>(read.file(), read.sheets(), wanted, read.findings()));
        return Messages.of("requests.import.done", wanted.size(), read.file());
    }

    private static Badge badge(ReadLine<?> row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("requests.import.new"), Tone.GOOD);
            case KNOWN -> new Badge(Messages.of("requests.import.known"), Tone.NEUTRAL);
            case WRONG -> new Badge(Messages.of("requests.import.wrong"), Tone.BAD);
        };
    }
}
