package org.gongkailan.units.ui;

import java.util.List;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.gongkailan.units.UnitDirectory;
import org.kordamp.ikonli.feather.Feather;

/** Finds units by name. */
public final class UnitSearch implements SearchSource {
    private static final int MOST = 10;
    private final UnitDirectory directory;
    private final Navigator navigator;

    public UnitSearch(UnitDirectory directory, Navigator navigator) {
        this.directory = directory;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        return directory.all().stream().filter(unit -> unit.name().contains(text)).limit(MOST)
            .map(unit -> new Hit(unit.name(), unit.level().label(), Feather.USERS,
                () -> navigator.show(UnitsScreen.ID, unit.id())))
            .toList();
    }
}
