/**
 * What a command works with: an opened workspace with everything the office can do in it, and who opens one.
 */
package org.gongkailan.cli.office;
