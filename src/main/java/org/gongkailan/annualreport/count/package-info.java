/**
 * The tables of the office's own report counted from its ledgers: requests give table 3, reviews and lawsuits table 4,
 * the library the documents of table 2. What a person typed instead is kept and never overwritten unasked.
 */
package org.gongkailan.annualreport.count;
