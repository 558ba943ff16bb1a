/**
 * What every command is made of: its two voices, its exit codes, findings as JSON, and nouns that hold commands.
 */
package org.gongkailan.cli.terminal;
