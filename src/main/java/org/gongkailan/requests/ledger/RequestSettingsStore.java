package org.gongkailan.requests.ledger;

import org.gongkailan.history.WholeRecordStore;

/** Keeps the one {@link RequestSettings} of a workspace. */
public final class RequestSettingsStore extends WholeRecordStore<RequestSettings> {
    static final String ID = "requests";

    public RequestSettingsStore() {
        super("requests.settings", RequestSettings.class, "request_setting");
    }

    @Override
    public String idOf(RequestSettings settings) {
        return ID;
    }
}
