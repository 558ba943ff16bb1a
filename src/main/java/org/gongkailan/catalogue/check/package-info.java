/**
 * What is wrong with a catalogue: one small class per rule, each with its source; ids as in the interchange formats.
 * Rules are pure and look at records only, so that the screen, the command line and an import share them.
 */
package org.gongkailan.catalogue.check;
