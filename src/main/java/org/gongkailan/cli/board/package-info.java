/**
 * The commands of the village board: {@code board print}, {@code post}, {@code take-down}, {@code proof} and the rest.
 */
package org.gongkailan.cli.board;
