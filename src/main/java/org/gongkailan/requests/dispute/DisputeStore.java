package org.gongkailan.requests.dispute;

import org.gongkailan.history.WholeRecordStore;

/** Keeps the disputes. */
public final class DisputeStore extends WholeRecordStore<Dispute> {
    public DisputeStore() {
        super("requests.dispute", Dispute.class, "request_dispute");
    }

    @Override
    public String idOf(Dispute dispute) {
        return dispute.id();
    }
}
