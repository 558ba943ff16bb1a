/**
 * 覆盖: how much of the standard a catalogue has and how much of it was disclosed in a year, by domain and level or by
 * domain and unit.
 */
package org.gongkailan.catalogue.coverage;
