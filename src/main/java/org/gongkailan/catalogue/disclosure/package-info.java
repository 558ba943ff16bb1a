/**
 * 发布台账: what was actually published for a row of the catalogue and what is due. {@code DueRules} says until when,
 * {@code DisclosureLedger} what the office may do; tables, calendar files, imports and screens stand below.
 */
package org.gongkailan.catalogue.disclosure;
