package org.gongkailan.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * How a matter reaches people: the right half of the official table.
 *
 * @param channels 公开渠道和载体, those ticked: the standard ones in the order of the table, then the others
 * @param audience 公开对象
 * @param method   公开方式
 * @param levels   公开层级
 */
public record Publication(List<String> channels, Audience audience, Method method, Levels levels) {
    /** Nothing ticked. */
    public static final Publication NONE = new Publication(List.of(), Audience.NONE, Method.NONE, Levels.NONE);

    public Publication {
        channels = Channels.official().ordered(channels);
        Objects.requireNonNull(audience);
        Objects.requireNonNull(method);
        Objects.requireNonNull(levels);
    }
}
