package org.gongkailan.ui;

/** How the whole program looks: light or dark, in normal or in large type (长者版). */
public record Theme(boolean dark, boolean large) {
    /** The look of a new user. */
    public static final Theme USUAL = new Theme(false, false);

    /** The look of a word such as {@code dark-large}; the usual for anything else. */
    static Theme of(String word) {
        return new Theme(word.startsWith("dark"), word.endsWith("-large"));
    }

    /** Its word in the preferences and the name of its stylesheet. */
    String word() {
        return (dark ? "dark" : "light") + (large ? "-large" : "");
    }

    /** The address of its stylesheet, for {@code Application.setUserAgentStylesheet}. */
    public String sheet() {
        return Theme.class.getResource(word() + ".css").toExternalForm();
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
