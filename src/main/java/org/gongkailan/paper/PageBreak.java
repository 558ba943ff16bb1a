package org.gongkailan.paper;

/** What follows starts on a new page. */
public record PageBreak() implements Block {
}
