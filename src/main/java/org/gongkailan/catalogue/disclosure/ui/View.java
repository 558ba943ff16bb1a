package org.gongkailan.catalogue.disclosure.ui;

import org.gongkailan.text.Messages;

/** The three ways to look at the ledger. */
enum View {
    LIST, MONTH, QUIET;

    String label() {
        return switch (this) {
            case LIST -> Messages.of("catalogue.disclosure.view.list");
            case MONTH -> Messages.of("catalogue.disclosure.view.month");
            case QUIET -> Messages.of("catalogue.disclosure.view.quiet");
        };
    }
}
