package org.gongkailan.paper;

/** Where text stands in a cell that is higher than the text. */
public enum VerticalAlign {
    TOP, MIDDLE, BOTTOM
}
