/**
 * The commands of the workspace file: make, check, back up, restore.
 */
package org.gongkailan.cli.workspace;
