package org.gongkailan.catalogue.law.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.catalogue.law.LawList;
import org.gongkailan.catalogue.law.LawListReader;
import org.gongkailan.catalogue.law.LawState;
import org.gongkailan.finding.Finding;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImport;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.Tone;

/**
 * 导入法规清单: what a list of laws would change in the register.
 *
 * @param brought is told the titles that were taken
 */
record LawsToRegister(CatalogueDesk catalogue, Consumer<List<String>> brought) implements ListImport<LawList, LawList.Line> {
    @Override
    public Words words() {
        return new Words(Messages.of("catalogue.laws.list.title"), Messages.of("catalogue.laws.list.pick"),
                Messages.of("catalogue.laws.list.unverified"), Messages.of("catalogue.laws.list.hint"),
                Messages.of("catalogue.laws.list.take"));
    }

    @Override
    public LawList read(Path file, Progress progress) {
        return new LawListReader(catalogue.laws()).read(file);
    }

    @Override
    public String file(LawList read) {
        return read.file();
    }

    @Override
    public List<LawList.Line> rows(LawList read) {
        return read.lines();
    }

    @Override
    public List<Finding> findings(LawList read) {
        return read.findings();
    }

    @Override
    public boolean concerns(Finding finding, LawList.Line row) {
        return line(finding.place().id()).equals(line(row.place().id()));
    }

    private static String line(String cell) {
        return cell.replaceFirst("![A-Z]+", "!");
    }

    @Override
    public boolean takeable(LawList.Line row) {
        return row.kind() != LawList.Kind.SAME;
    }

    @Override
    public Columns<LawList.Line> columns(Desk desk) {
        return new Columns<LawList.Line>("catalogue.law.list", desk.preferences().columns())
                .badge("kind", Messages.of("ui.import.kindHead"), 72, LawsToRegister::kind)
                .text("title", Messages.of("catalogue.laws.column.title"), 300, line -> line.entry().law().title())
                .text("number", Messages.of("catalogue.laws.column.number"), 170, line -> line.entry().law().issue().number())
                .date("issued", Messages.of("catalogue.laws.column.issued"), 100, line -> line.entry().law().issue().issued())
                .date("inForce", Messages.of("catalogue.laws.column.inForce"), 100, line -> line.entry().law().issue().inForce())
                .badge("state", Messages.of("catalogue.laws.column.state"), 80,
                        line -> LawWords.badge(LawState.of(line.entry().law())))
                .text("place", Messages.of("ui.import.place"), 110, line -> line.place().label());
    }

    @Override
    public String counts(LawList read) {
        return Messages.of("catalogue.laws.list.counts", read.lines().size());
    }

    @Override
    public String take(LawList read, List<LawList.Line> wanted) {
        var batch = catalogue.ownLaws().takeIn(read.file(), wanted.stream().map(LawList.Line::entry).toList());
        brought.accept(wanted.stream().map(line -> line.entry().law().title()).toList());
        return Messages.of("catalogue.laws.list.done", batch.size());
    }

    private static Badge kind(LawList.Line line) {
        return switch (line.kind()) {
            case NEW -> new Badge(Messages.of("catalogue.import.new"), Tone.GOOD);
            case CHANGED -> new Badge(Messages.of("catalogue.import.changed"), Tone.SOON);
            case COVERING -> new Badge(Messages.of("catalogue.laws.list.covering"), Tone.SOON);
            case SAME -> new Badge(Messages.of("catalogue.import.same"), Tone.NEUTRAL);
        };
    }
}
