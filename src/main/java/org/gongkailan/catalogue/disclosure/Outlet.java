package org.gongkailan.catalogue.disclosure;

/**
 * Where something was published.
 *
 * @param channel 公开渠道: one of the row's or any other; empty while unknown, never null
 * @param address a link, or the place in words (政务大厅一楼公告栏); empty while unknown, never null
 */
public record Outlet(String channel, String address) {
    /** Nowhere yet. */
    public static final Outlet NONE = new Outlet("", "");

    public Outlet {
        channel = channel == null ? "" : channel.strip();
        address = address == null ? "" : address.strip();
    }
}
