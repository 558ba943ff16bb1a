package org.gongkailan.printer;

/** Whether a printer would print now. */
public enum Standing {
    /** It takes what it is given; also one that does not tell. */
    READY,
    /** Stopped, by a person or because paper or ink is out: what it is given waits. */
    PAUSED,
    /** It takes nothing. */
    REFUSING
}
