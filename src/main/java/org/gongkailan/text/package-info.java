/**
 * Words: the one bundle of interface strings, and how Chinese writes numbers, dates and money. Official wording is not
 * here; it is versioned data beside the feature that prints it.
 */
package org.gongkailan.text;
