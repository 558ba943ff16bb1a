package org.gongkailan.ui;

import java.util.List;
import java.util.Map;

/** The content of the preferences file. What is missing in an older file is the usual. */
record Remembered(boolean dark, boolean large, List<String> recent, Map<String, String> columns, WindowPlace window) {
    static final Remembered NOTHING = new Remembered(false, false, null, null, null);

    Remembered {
        recent = recent == null ? List.of() : List.copyOf(recent);
        columns = columns == null ? Map.of() : Map.copyOf(columns);
        window = window == null ? WindowPlace.USUAL : window;
    }
}
