package org.gongkailan.requests.ui;

import java.nio.file.Path;
import org.gongkailan.requests.ledger.RequestLedger;
import org.gongkailan.requests.ledger.RequestLine;
import org.gongkailan.ui.TestDesk;

/** The screen 依申请公开 without its window: looks as its view model does, and works out the lines that a window shows. */
public final class RequestsLook {
    private static final int IN_VIEW = 25;

    private final RequestsViewModel model;

    /** @param folder for preferences */
    public RequestsLook(RequestLedger ledger, Path folder) {
        model = new RequestsViewModel(ledger, TestDesk.in(folder));
    }

    /** Looks at the whole list and at what its filters offer. */
    public void list() {
        model.refresh();
        draw();
    }

    /** Shows the open ones. */
    public void open() {
        model.show(Light.OPEN);
        draw();
    }

    /** Finds words. */
    public void find(String words) {
        narrow(() -> model.list.filters.find.set(words));
    }

    /** Shows a year. */
    public void year(int year) {
        narrow(() -> model.list.filters.year.set(String.valueOf(year)));
    }

    // A property tells of a change only after it was read.
    private void narrow(Runnable change) {
        model.list.filters.clear(Light.ALL);
        model.list.filters.query();
        change.run();
        draw();
    }

    private void draw() {
        model.list.lines.stream().limit(IN_VIEW).forEach(RequestsLook::draw);
    }

    private static void draw(RequestLine line) {
        Light.badge(line);
        RequestTable.due(line);
    }
}
