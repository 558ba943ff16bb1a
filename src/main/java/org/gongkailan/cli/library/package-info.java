/**
 * The commands of the library of documents.
 */
package org.gongkailan.cli.library;
