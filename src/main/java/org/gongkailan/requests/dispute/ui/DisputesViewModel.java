package org.gongkailan.requests.dispute.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.gongkailan.requests.dispute.CaseResult;
import org.gongkailan.requests.dispute.Dispute;
import org.gongkailan.requests.dispute.DisputeCounts;
import org.gongkailan.requests.dispute.DisputeLedger;
import org.gongkailan.requests.dispute.DisputeQuery;
import org.gongkailan.requests.ledger.RequestLists;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.Unsaved;

/** What the tab 复议诉讼 shows, and what can be done from it. */
final class DisputesViewModel {
    // State
    final StringProperty find = new SimpleStringProperty("");
    final ObjectProperty<Chip> chip = new SimpleObjectProperty<>(Chip.ALL);
    /** The disputes behind a number of the report; null for all. */
    final ObjectProperty<Set<String>> behind = new SimpleObjectProperty<>();
    final ObservableList<Dispute> rows = FXCollections.observableArrayList();
    final ObservableList<Dispute> selected = FXCollections.observableArrayList();
    final ObjectProperty<Map<Chip, Integer>> chips = new SimpleObjectProperty<>(Map.of());
    final StringProperty count = new SimpleStringProperty("");
    final IntegerProperty year;
    final ObjectProperty<DisputeCounts> counts = new SimpleObjectProperty<>();
    final BooleanProperty loaded = new SimpleBooleanProperty();
    final BooleanProperty empty = new SimpleBooleanProperty();
    final ObjectProperty<DisputeDraft> draft = new SimpleObjectProperty<>();

    final DisputeLedger ledger;
    final RequestLists requests;
    private final Desk desk;
    private final Unsaved<DisputeDraft> unsaved;

    DisputesViewModel(DisputeLedger ledger, RequestLists requests, Desk desk) {
        this.ledger = ledger;
        this.requests = requests;
        this.desk = desk;
        unsaved = new Unsaved<>(draft, filled -> filled.fields().stream(), desk.notices());
        year = new SimpleIntegerProperty(ledger.today().getYear());
        year.subscribe((was, is) -> lookAtCounts());
        InvalidationListener look = change -> look();
        find.addListener(look);
        chip.addListener(look);
        behind.addListener(look);
    }

    // Actions
    /** Looks again after a change. */
    void refresh() {
        look();
        lookAtCounts();
        desk.jobs().load(ledger::all, all -> empty.set(all.isEmpty()));
    }

    private void look() {
        DisputeQuery query = query();
        desk.jobs().load(() -> ledger.page(query), page -> {
            loaded.set(true);
            rows.setAll(page.disputes());
            count.set(Messages.of("requests.dispute.count", page.disputes().size()));
            var numbers = new EnumMap<Chip, Integer>(Chip.class);
            for (Chip each : Chip.values()) {
                numbers.put(each, each == Chip.REPLY ? (int) page.toReply() : page.counts().entrySet().stream()
                        .filter(of -> each.result() == null || each.result() == of.getKey())
                        .mapToInt(Map.Entry::getValue).sum());
            }
            chips.set(numbers);
        });
    }

    /** What the list asks for. */
    DisputeQuery query() {
        return new DisputeQuery(chip.get().result(), chip.get() == Chip.REPLY, null, behind.get(),
                Objects.requireNonNullElse(find.get(), ""));
    }

    private void lookAtCounts() {
        int wanted = year.get();
        desk.jobs().load(() -> ledger.counts(wanted), counts::set);
    }

    /** Opens a dispute in the side form. */
    void edit(Dispute dispute) {
        draft.set(dispute == null ? null : DisputeDraft.of(dispute));
    }

    /** Opens a blank form. */
    void add() {
        draft.set(DisputeDraft.blank(ledger.today()));
    }

    /** Stores a dispute; the form closes when that is done. */
    void save(Dispute dispute) {
        desk.jobs().run(Messages.of("requests.dispute.saving"), progress -> ledger.save(dispute), batch -> unsaved.settle());
    }

    void remove(List<Dispute> disputes) {
        unsaved.settle();
        desk.jobs().run(Messages.of("requests.dispute.saving"), progress -> ledger.remove(disputes),
                batch -> desk.notices().sayUndoable(Messages.of("requests.dispute.removed", disputes.size())));
    }

    /** Opens a dispute whatever the filters say. */
    void show(String id) {
        clear();
        desk.jobs().load(() -> ledger.find(id), found -> found.ifPresent(this::edit));
    }

    /** Narrows the list to one chip. */
    void show(Chip one) {
        clear();
        chip.set(one);
    }

    /** Narrows the list to the disputes behind a number. */
    void showBehind(List<String> ids) {
        find.set("");
        chip.set(Chip.ALL);
        behind.set(Set.copyOf(ids));
    }

    /** Takes every narrowing back. */
    void clear() {
        find.set("");
        chip.set(Chip.ALL);
        behind.set(null);
    }

    /** A chip over the list. */
    enum Chip {
        ALL(null), REPLY(null), PENDING(CaseResult.PENDING), UPHELD(CaseResult.UPHELD), CORRECTED(CaseResult.CORRECTED),
        OTHER(CaseResult.OTHER);

        static final List<Chip> ALL_CHIPS = List.of(values());
        private final CaseResult result;

        Chip(CaseResult result) {
            this.result = result;
        }

        CaseResult result() {
            return result;
        }

        String label() {
            return switch (this) {
                case ALL -> Messages.of("requests.dispute.all");
                case REPLY -> Messages.of("requests.dispute.toReply");
                default -> result.label();
            };
        }
    }
}
