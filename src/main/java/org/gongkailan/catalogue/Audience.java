package org.gongkailan.catalogue;

/**
 * 公开对象: exactly one of the two, in a table that is right.
 *
 * @param everyone 全社会
 * @param specific 特定群体: who they are; empty where ticked without a name; null where not ticked
 */
public record Audience(boolean everyone, String specific) {
    /** Neither. */
    public static final Audience NONE = new Audience(false, null);
}
