package org.gongkailan.catalogue;

/** 公开层级: the levels of government at which the matter is disclosed. */
public record Levels(boolean county, boolean township, boolean village) {
    /** None. */
    public static final Levels NONE = new Levels(false, false, false);
}
