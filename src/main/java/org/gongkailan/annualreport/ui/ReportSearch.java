package org.gongkailan.annualreport.ui;

import java.util.List;
import org.gongkailan.annualreport.archive.ReportArchive;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Navigator;
import org.gongkailan.ui.SearchSource;
import org.kordamp.ikonli.feather.Feather;

/** Finds reports by unit and year. */
public final class ReportSearch implements SearchSource {
    private static final int MOST = 10;

    private final ReportArchive archive;
    private final Navigator navigator;

    public ReportSearch(ReportArchive archive, Navigator navigator) {
        this.archive = archive;
        this.navigator = navigator;
    }

    @Override
    public List<Hit> find(String text) {
        return archive.all().stream()
                .filter(stored -> (stored.report().unit().name() + stored.report().year()).contains(text.strip()))
                .limit(MOST)
                .map(stored -> new Hit(Messages.of("report.hit", stored.report().unit().name(),
                        stored.report().year()), Messages.of("report.title"), Feather.FILE_TEXT,
                        () -> navigator.show("annualreport", stored.id())))
                .toList();
    }
}
