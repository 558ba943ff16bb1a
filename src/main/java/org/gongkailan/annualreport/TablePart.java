package org.gongkailan.annualreport;

import java.util.List;

/** One of the three tables, as a part of the interchange format. */
public enum TablePart {
    /** Table of section two. */
    PROACTIVE("proactive"),
    /** Table of section three. */
    REQUESTS("requests"),
    /** Table of section four. */
    DISPUTES("disputes");

    private final String id;

    TablePart(String id) {
        this.id = id;
    }

    /** The word of the interchange format. */
    public String id() {
        return id;
    }

    /** Its figures in both layouts, in the order of the form. */
    public List<Figure> figures() {
        return Figure.all().stream().filter(this::holds).toList();
    }

    public boolean holds(Figure figure) {
        return figure.id().startsWith(id + ".");
    }
}
