package org.gongkailan.catalogue.intake.ui;

import javafx.util.StringConverter;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.text.Messages;

/** A domain to choose; none means to go by the file. */
final class DomainWords extends StringConverter<Domain> {
    @Override
    public String toString(Domain domain) {
        return domain == null ? Messages.of("catalogue.import.byFile") : domain.name();
    }

    @Override
    public Domain fromString(String text) {
        throw new UnsupportedOperationException();
    }
}
