package org.gongkailan.ui;

/** How the whole program looks: light or dark, in normal or in large type (长者版). */
public record Theme(boolean dark, boolean large) {
    /** The look of a new user. */
    public static final Theme USUAL = new Theme(false, false);

    /** The address of its stylesheet, for {@code Application.setUserAgentStylesheet}. */
    public String sheet() {
        String name = (dark ? "dark" : "light") + (large ? "-large" : "") + ".css";
        return Theme.class.getResource(name).toExternalForm();
    }

    /** The same size, the other colours. */
    public Theme otherColours() {
        return new Theme(!dark, large);
    }

    /** The same colours, the other size. */
    public Theme otherSize() {
        return new Theme(dark, !large);
    }
}
