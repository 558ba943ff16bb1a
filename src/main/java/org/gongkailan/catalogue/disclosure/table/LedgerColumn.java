package org.gongkailan.catalogue.disclosure.table;

import java.time.LocalDate;
import org.gongkailan.catalogue.disclosure.Disclosure;
import org.gongkailan.catalogue.disclosure.DisclosureLine;
import org.gongkailan.text.Messages;

/** A column of the ledger's files, with its share of a page's width; an import reads them back. */
enum LedgerColumn {
    TITLE(170), MATTER(130), BODY(70), FORMED(54), DUE(54), PUBLISHED(54), STATE(46), CHANNEL(60), ADDRESS(120), REMARK(50),
    PERSON(40);

    private final double width;

    LedgerColumn(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    boolean centred() {
        return switch (this) {
            case FORMED, DUE, PUBLISHED, STATE -> true;
            default -> false;
        };
    }

    String head() {
        return switch (this) {
            case TITLE -> Messages.of("catalogue.disclosure.column.title");
            case MATTER -> Messages.of("catalogue.disclosure.column.matter");
            case BODY -> Messages.of("catalogue.disclosure.column.body");
            case FORMED -> Messages.of("catalogue.disclosure.column.formed");
            case DUE -> Messages.of("catalogue.disclosure.column.due");
            case PUBLISHED -> Messages.of("catalogue.disclosure.column.published");
            case STATE -> Messages.of("catalogue.disclosure.column.state");
            case CHANNEL -> Messages.of("catalogue.disclosure.column.channel");
            case ADDRESS -> Messages.of("catalogue.disclosure.column.address");
            case REMARK -> Messages.of("catalogue.disclosure.column.remark");
            case PERSON -> Messages.of("catalogue.disclosure.column.person");
        };
    }

    String text(DisclosureLine line) {
        Disclosure disclosure = line.disclosure();
        return switch (this) {
            case TITLE -> disclosure.title();
            case MATTER -> disclosure.subject().matter();
            case BODY -> disclosure.subject().body();
            case FORMED -> text(disclosure.formed());
            case DUE -> line.provisional() ? Messages.of("catalogue.disclosure.due.provisional", line.due()) : text(line.due());
            case PUBLISHED -> text(disclosure.published());
            case STATE -> line.state().label();
            case CHANNEL -> disclosure.outlet().channel();
            case ADDRESS -> disclosure.outlet().address();
            case REMARK -> disclosure.remark();
            case PERSON -> disclosure.registered().person();
        };
    }

    private static String text(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
