package org.gongkailan.catalogue.intake.ui;

import org.gongkailan.text.Messages;

/** The steps of an import, in their order. */
enum ImportStep {
    FILE, HEADS, PREVIEW, DONE;

    String label() {
        return switch (this) {
            case FILE -> Messages.of("catalogue.import.step.file");
            case HEADS -> Messages.of("catalogue.import.step.heads");
            case PREVIEW -> Messages.of("catalogue.import.step.preview");
            case DONE -> Messages.of("catalogue.import.step.done");
        };
    }
}
