package org.gongkailan.catalogue.check;

import java.util.function.Consumer;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Channels;
import org.gongkailan.catalogue.Column;
import org.gongkailan.finding.Finding;

/** {@code channel.unknown}: a channel outside the 13 of the guidelines' table; allowed, but worth a look. */
final class ChannelUnknown implements ItemRule {
    private final Channels channels = Channels.official();

    @Override
    public void check(CatalogueItem item, Consumer<Finding> found) {
        for (String channel : item.entry().publication().channels()) {
            if (!channels.names().contains(channel) && channels.standardOf(channel).isEmpty()) {
                found.accept(Finding.notice("channel.unknown", ItemPlace.of(item, Column.CHANNELS),
                        "catalogue.check.channelUnknown", channel));
            }
        }
    }
}
