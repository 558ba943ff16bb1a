package org.gongkailan.catalogue.standard;

import java.util.List;
import java.util.Optional;
import org.gongkailan.catalogue.Catalogue;
import org.gongkailan.catalogue.ItemQuery;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.Batch;
import org.gongkailan.history.Changes;
import org.gongkailan.history.Journal;
import org.gongkailan.text.Messages;

/** The editions of standards that the office takes in, makes current and gives up. Every change is one step of undo. */
public final class StandardEditions {
    private final Journal journal;
    private final Catalogue catalogue;
    private final WorkspaceStandards library;
    private final StandardEditionStore editions;
    private final CurrentEditionStore chosen;

    public StandardEditions(Journal journal, Catalogue catalogue, WorkspaceStandards library,
                            StandardEditionStore editions, CurrentEditionStore chosen) {
        this.journal = journal;
        this.catalogue = catalogue;
        this.library = library;
        this.editions = editions;
        this.chosen = chosen;
    }

    /**
     * Takes an edition in, after a backup. It becomes current by its date; a choice made earlier for the domain ends.
     *
     * @throws UserProblem if the domain has an edition of that name already
     */
    public Batch takeIn(ImportedEdition edition, List<StandardRow> rows) {
        StandardDomain domain = edition.domain();
        requireNew(domain.code(), domain.edition());
        String label = Messages.of("catalogue.undo.takeEdition", domain.domain().name(), domain.edition(), rows.size());
        return journal.writeAfterBackup(label, changes -> {
            changes.put(editions, edition);
            editions.putRows(changes.handle(), edition.id(), rows);
            changes.remove(chosen, domain.code());
        });
    }

    /** @throws UserProblem if the domain has an edition of that name already */
    public void requireNew(String code, String edition) {
        if (library.editions(code).stream().anyMatch(known -> known.edition().equals(edition))) {
            throw new UserProblem("catalogue.standard.edition.exists", edition);
        }
    }

    /** Makes an edition current, whatever is newer. */
    public void makeCurrent(StandardDomain edition) {
        journal.write(Messages.of("catalogue.undo.chooseEdition", edition.domain().name(), edition.edition()),
                changes -> changes.put(chosen, new CurrentEdition(edition.code(), edition.edition())));
    }

    /** Whether an edition was taken in by the office, and may be given up. */
    public boolean imported(StandardDomain edition) {
        return library.imported(edition.code(), edition.edition()).isPresent();
    }

    /**
     * Gives an imported edition up.
     *
     * @throws UserProblem if rows of the catalogue were taken from it
     */
    public void giveUp(StandardDomain edition) {
        Optional<ImportedEdition> imported = library.imported(edition.code(), edition.edition());
        long followers = catalogue.list(ItemQuery.ofDomain(edition.code())).stream().filter(item -> item.standard() != null
                && item.standard().edition().equals(edition.edition())).count();
        if (followers > 0) {
            throw new UserProblem("catalogue.standard.edition.followed", edition.edition(), followers);
        }
        imported.ifPresent(kept -> journal.write(
                Messages.of("catalogue.undo.giveEditionUp", edition.domain().name(), edition.edition()),
                changes -> remove(changes, kept)));
    }

    private void remove(Changes changes, ImportedEdition edition) {
        changes.remove(editions, edition.id());
        chosen.find(changes.handle(), edition.domain().code())
                .filter(choice -> choice.edition().equals(edition.domain().edition()))
                .ifPresent(choice -> changes.remove(chosen, choice.domain()));
    }
}
