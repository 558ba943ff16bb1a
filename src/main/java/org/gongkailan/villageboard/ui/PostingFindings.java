package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.finding.Finding;
import org.gongkailan.officefile.write.XlsxWriter;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Jobs;
import org.gongkailan.villageboard.desk.NoticeDesk;
import org.gongkailan.villageboard.privacy.PrivacyReleases;
import org.gongkailan.villageboard.roll.FindingsPaper;

/**
 * What is to be said of a posting: of the page in view, of the villages that were printed last, of the roll; what of it
 * a reason may let pass, and what goes back to whoever made the roll.
 */
final class PostingFindings {
    /** Of the page in view, then of the villages printed last, then of the roll's cells. */
    final ObservableList<Finding> all = FXCollections.observableArrayList();
    private List<Finding> ofPage = List.of();
    private List<Finding> ofPrint = List.of();
    private List<Finding> ofRoll = List.of();

    /** Another roll is there. */
    void ofRoll(List<Finding> now) {
        ofRoll = now;
        ofPrint = List.of();
        ofPage = List.of();
        say();
    }

    /** Another page is in view, or the same one was drawn anew. */
    void ofPage(List<Finding> now) {
        ofPage = now;
        say();
    }

    /** Villages were printed: those that were held back are not forgotten when another page comes into view. */
    void ofPrint(List<Finding> now) {
        ofPrint = now;
        say();
    }

    /** Something was changed that the villages printed last did not have. */
    void changed() {
        ofPrint = List.of();
    }

    private void say() {
        var now = Stream.concat(beforeRoll().stream(), ofRoll.stream()).toList();
        if (!now.equals(all)) {
            all.setAll(now);
        }
    }

    private List<Finding> beforeRoll() {
        return Stream.concat(ofPage.stream(), ofPrint.stream()).distinct().toList();
    }

    /** In words, each once, what keeps pages from being printed and a reason may release. */
    String blocking() {
        var rules = releasable();
        return beforeRoll().stream().filter(finding -> rules.contains(finding.rule())).map(Finding::message).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** What keeps pages from being printed and a reason may release. */
    Set<String> releasable() {
        return PrivacyReleases.releasable(beforeRoll());
    }

    /** Writes what was wrong with a roll as a list for whoever made it, names starred. */
    static Jobs.Work<Path> sendingBack(TakenRoll roll, NoticeDesk desk, Path file) {
        return progress -> {
            var wrong = roll.findings().stream().sorted(Comparator.comparing(Finding::severity)).toList();
            new XlsxWriter().write(FindingsPaper.of(roll.roll(), wrong, desk.units().own().name(), desk.postings().today()), file);
            return file;
        };
    }
}
