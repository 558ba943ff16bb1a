package org.gongkailan.paper;

/** Where lines stand between their margins. */
public enum Align {
    LEFT, CENTER, RIGHT,
    /** Both edges even, last line left: running Chinese text. */
    JUSTIFY
}
