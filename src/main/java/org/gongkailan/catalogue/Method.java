package org.gongkailan.catalogue;

/**
 * 公开方式. Both may hold: first posted, later given on request.
 *
 * @param proactive 主动公开
 * @param onRequest 依申请公开
 */
public record Method(boolean proactive, boolean onRequest) {
    /** Neither. */
    public static final Method NONE = new Method(false, false);
}
