package org.gongkailan.paper;

/**
 * What stands at the right end of the foot of every page, where writers can draw it.
 *
 * @param code the dots
 * @param size of its side, in points; smaller where the foot has less room
 */
public record Stamp(DotCode code, double size) {
}
