package org.gongkailan.library.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gongkailan.finding.Finding;
import org.gongkailan.library.OfficialDocument;
import org.gongkailan.library.desk.LibraryDesk;
import org.gongkailan.library.intake.DocumentPreview;
import org.gongkailan.library.intake.HeadCell;
import org.gongkailan.library.intake.ListColumn;
import org.gongkailan.library.intake.ReadDocument;
import org.gongkailan.progress.Progress;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.ListImport;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.Tone;

/** 导入文件清单: what each head was taken for, what each line would do, and what is wrong with it. */
final class DocumentList implements ListImport<DocumentPreview, ReadDocument> {
    private static final List<ListColumn> USES = List.of(ListColumn.values());
    private static final List<String> WORDS = Stream.concat(Stream.of(Messages.of("library.import.leftOut")),
            USES.stream().map(ListColumn::label)).toList();

    private final LibraryDesk shelf;
    private final Map<String, ListColumn> chosen = new HashMap<>();
    private Path file;

    DocumentList(LibraryDesk shelf) {
        this.shelf = shelf;
    }

    @Override
    public Words words() {
        return new Words(Messages.of("library.import.title"), Messages.of("library.import.pick"),
                Messages.of("library.import.hint"), Messages.of("library.import.empty"), Messages.of("library.import.take"));
    }

    @Override
    public DocumentPreview read(Path picked, Progress progress) {
        chosen.clear();
        file = picked;
        return shelf.intake().preview(picked, Map.of(), progress);
    }

    @Override
    public List<Head<DocumentPreview>> heads(DocumentPreview read) {
        return read.heads().stream().map(head -> new Head<>(head.text(), head.column() != null, WORDS,
                head.column() == null ? 0 : USES.indexOf(head.column()) + 1, use -> readAs(head, use))).toList();
    }

    private DocumentPreview readAs(HeadCell head, int use) {
        chosen.put(head.text(), use == 0 ? null : USES.get(use - 1));
        return shelf.intake().preview(file, new HashMap<>(chosen), Progress.NONE);
    }

    @Override
    public String file(DocumentPreview read) {
        return read.file();
    }

    @Override
    public List<ReadDocument> rows(DocumentPreview read) {
        return read.rows();
    }

    @Override
    public List<Finding> findings(DocumentPreview read) {
        return read.findings();
    }

    @Override
    public boolean concerns(Finding finding, ReadDocument row) {
        return row.findings().contains(finding);
    }

    @Override
    public boolean takeable(ReadDocument row) {
        return row.takeable();
    }

    @Override
    public Columns<ReadDocument> columns(Desk desk) {
        return new Columns<ReadDocument>("library.import", desk.preferences().columns())
                .badge("kind", Messages.of("ui.import.kindHead"), 84, DocumentList::kind)
                .text("title", Messages.of("library.column.title"), 300, ReadDocument::title)
                .text("number", Messages.of("library.column.number"), 150, row -> text(row, each -> each.head().number()))
                .text("issuers", Messages.of("library.column.issuers"), 150, row -> text(row, each -> each.head().lead()))
                .date("made", Messages.of("library.column.made"), 96, row -> day(row, each -> each.dates().made()))
                .date("inForce", Messages.of("library.column.inForce"), 96, row -> day(row, each -> each.dates().inForce()))
                .date("until", Messages.of("library.column.validity"), 96, row -> day(row, each -> each.validity().until()))
                .text("place", Messages.of("ui.import.place"), 90, row -> row.place().label());
    }

    @Override
    public String counts(DocumentPreview read) {
        return Messages.of("library.import.counts", read.count(ReadDocument.Kind.NEW), read.count(ReadDocument.Kind.CHANGED),
                read.count(ReadDocument.Kind.SAME), read.count(ReadDocument.Kind.WRONG));
    }

    @Override
    public String take(DocumentPreview read, List<ReadDocument> wanted) {
        return Messages.of("library.import.done", shelf.intake().take(read, wanted).size(), read.file());
    }

    private static String text(ReadDocument row, Function<OfficialDocument, String> which) {
        return row.document() == null ? "" : which.apply(row.document());
    }

    private static LocalDate day(ReadDocument row, Function<OfficialDocument, LocalDate> which) {
        return row.document() == null ? null : which.apply(row.document());
    }

    private static Badge kind(ReadDocument row) {
        return switch (row.kind()) {
            case NEW -> new Badge(Messages.of("library.import.new"), Tone.GOOD);
            case CHANGED -> new Badge(Messages.of("library.import.changed"), Tone.ACCENT);
            case SAME -> new Badge(Messages.of("library.import.same"), Tone.NEUTRAL);
            case WRONG -> new Badge(Messages.of("library.import.wrong"), Tone.BAD);
        };
    }
}
