package org.gongkailan.catalogue.disclosure.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.desk.DisclosureDesk;
import org.gongkailan.catalogue.disclosure.intake.DisclosurePreview;
import org.gongkailan.catalogue.disclosure.intake.ReadDisclosure;
import org.gongkailan.finding.Finding;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImport;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.Tone;

/** 导入发布清单: what the file says, which row of the catalogue each line was matched with, and what is wrong. */
record PublishedList(DisclosureDesk disclosures) implements ListImport<DisclosurePreview, ReadDisclosure> {
    @Override
    public Words words() {
        return new Words(Messages.of("catalogue.disclosure.import.title"), Messages.of("catalogue.disclosure.import.pick"),
                Messages.of("catalogue.disclosure.import.hint"), Messages.of("catalogue.disclosure.import.empty"),
                Messages.of("catalogue.disclosure.import.take"));
    }

    @Override
    public DisclosurePreview read(Path file, Progress progress) {
        return disclosures.intake().preview(file, System.getProperty("user.name"), progress);
    }

    @Override
    public String file(DisclosurePreview read) {
        return read.file();
    }

    @Override
    public List<ReadDisclosure> rows(DisclosurePreview read) {
        return read.rows();
    }

    @Override
    public List<Finding> findings(DisclosurePreview read) {
        return read.findings();
    }

    @Override
    public boolean concerns(Finding finding, ReadDisclosure row) {
        return row.findings().contains(finding);
    }

    @Override
    public boolean takeable(ReadDisclosure row) {
        return row.kind() == ReadDisclosure.Kind.NEW;
    }

    @Override
    public Columns<ReadDisclosure> columns(Desk desk) {
        return new Columns<ReadDisclosure>("catalogue.disclosures.import", desk.preferences().columns())
                .badge("kind", Messages.of("ui.import.kindHead"), 80, PublishedList::kind)
                .text("title", Messages.of("catalogue.disclosure.column.title"), 280, ReadDisclosure::title)
                .text("matter", Messages.of("catalogue.disclosure.column.matter"), 240, row -> row.disclosure() == null
                        ? row.matter() : row.disclosure().subject().matter())
                .date("formed", Messages.of("catalogue.disclosure.column.formed"), 96, row -> day(row, Disclosure::formed))
                .date("published", Messages.of("catalogue.disclosure.column.published"), 96,
                        row -> day(row, Disclosure::published))
                .text("channel", Messages.of("catalogue.disclosure.column.channel"), 110,
                        row -> row.disclosure() == null ? "" : row.disclosure().outlet().channel())
                .text("place", Messages.of("ui.import.place"), 100, row -> row.place().label());
    }

    @Override
    public String counts(DisclosurePreview read) {
        return Messages.of("catalogue.disclosure.import.counts", read.count(ReadDisclosure.Kind.NEW),
                read.count(ReadDisclosure.Kind.KNOWN), read.count(ReadDisclosure.Kind.WRONG));
    }

    @Override
    public String take(DisclosurePreview read, List<ReadDisclosure> wanted) {
        var batch = disclosures.intake().take(new DisclosurePreview(read.file(), wanted, read.findings()));
        return Messages.of("catalogue.disclosure.import.done", batch.size(), read.file());
    }

    private static LocalDate day(ReadDisclosure row, Function<Disclosure, LocalDate> which) {
        return row.disclosure() == null ? null : which.apply(row.disclosure());
    }

    private static Badge kind(ReadDisclosure row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("catalogue.disclosure.import.new"), Tone.GOOD);
            case KNOWN -> new Badge(Messages.of("catalogue.disclosure.import.known"), Tone.NEUTRAL);
            case WRONG -> new Badge(Messages.of("catalogue.disclosure.import.wrong"), Tone.BAD);
        };
    }
}
