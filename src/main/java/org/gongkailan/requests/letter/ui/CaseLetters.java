package org.gongkailan.requests.letter.ui;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.requests.DisclosureRequest;
import org.gongkailan.requests.letter.LetterOffice;
import org.gongkailan.requests.letter.LetterTemplate;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.control.Action;
import org.kordamp.ikonli.feather.Feather;

/** The letters of a case as buttons, in the order in which it needs them; those that went out carry their day. */
public final class CaseLetters {
    private final LetterOffice office;
    private final RequestLedger ledger;
    private final Desk desk;

    /** The buttons over an office's letters. */
    public CaseLetters(LetterOffice office, RequestLedger ledger, Desk desk) {
        this.office = office;
        this.ledger = ledger;
        this.desk = desk;
    }

    /** The buttons of a case. */
    public List<Action> of(DisclosureRequest request) {
        var actions = new ArrayList<Action>();
        office.forCase(request).forEach(letter -> actions.add(button(request, letter)));
        if (request.outcome().isEmpty()) {
            actions.add(Action.of(Messages.of("requests.letter.answer"), Feather.FILE_TEXT,
                    () -> open(request, "answer.granted")));
        }
        return actions;
    }

    private Action button(DisclosureRequest request, LetterTemplate letter) {
        return office.issuedOn(request, letter.id()).map(day -> Action.of(Messages.of("requests.letter.wentOut", letter.name(),
                day.getMonthValue(), day.getDayOfMonth()), Feather.CHECK, () -> open(request, letter.id())))
                .orElseGet(() -> Action.of(letter.name(), Feather.FILE_TEXT, () -> open(request, letter.id())));
    }

    private void open(DisclosureRequest request, String kind) {
        new LetterSheet(office, request, kind, ledger.lists().today(), desk).open();
    }
}
