package org.gongkailan.catalogue.law.ui;

import java.util.List;
import org.gongkailan.catalogue.law.Law;
import org.gongkailan.catalogue.law.LawRegister;
import org.gongkailan.catalogue.law.LawState;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.kordamp.ikonli.feather.Feather;

/** Finds laws of the register for Ctrl+K, by title, other names or document number. */
public final class LawSearch implements SearchSource {
    private static final int MOST = 5;

    private final LawRegister register;
    private final Navigator navigator;

    /** The search over a workspace's register. */
    public LawSearch(LawRegister register, Navigator navigator) {
        this.register = register;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        String wanted = text.strip();
        return register.laws().stream().filter(law -> (law.title() + ' ' + law.shortNames() + ' ' + law.issue().number())
                .contains(wanted)).limit(MOST).map(this::hit).toList();
    }

    private Hit hit(Law law) {
        return new Hit(law.title(), Messages.of("catalogue.laws.found", LawState.of(law).label()), Feather.BOOK,
                () -> navigator.show("catalogue-laws", law.title()));
    }
}
