package org.gongkailan.paper;

/** Empty height between blocks, in points; swallowed at the top of a page. */
public record Gap(double height) implements Block {
}
