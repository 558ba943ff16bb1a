package org.gongkailan.catalogue.standard.ui;

import org.gongkailan.catalogue.standard.StandardDomain;
import org.gongkailan.catalogue.standard.StandardRow;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Tone;

/** How standards are named and marked, everywhere the same. */
public final class StandardWords {
    private StandardWords() {
    }

    /** Whether a standard row was verified, as a word with its tone. */
    public static Badge verified(StandardRow row) {
        return row.fullyVerified() ? new Badge(Messages.of("catalogue.standard.verified"), Tone.GOOD)
                : row.verified() ? new Badge(Messages.of("catalogue.standard.elementsOpen"), Tone.SOON)
                : new Badge(Messages.of("catalogue.standard.open"), Tone.SOON);
    }

    /** Title and number of the guideline, with what is not verified said. */
    public static String paper(StandardDomain domain) {
        var guideline = domain.guideline();
        String number = guideline.documentNumber() == null ? Messages.of("catalogue.standard.noNumber")
                : guideline.documentNumber();
        String title = guideline.title().indexOf('《') >= 0 || guideline.year() == null ? guideline.title()
                : Messages.of("catalogue.standard.titled", guideline.title());
        return guideline.verified() ? Messages.of("catalogue.standard.paper", title, number)
                : Messages.of("catalogue.standard.paperOpen", title, number);
    }
}
