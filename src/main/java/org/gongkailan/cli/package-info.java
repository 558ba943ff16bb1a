/**
 * The command line: a folder of commands for each noun, one small class per command, the same features as the window,
 * and the standing test that no work hides in a screen. Knows no JavaFX. Standard output is data, standard error talk.
 */
package org.gongkailan.cli;
