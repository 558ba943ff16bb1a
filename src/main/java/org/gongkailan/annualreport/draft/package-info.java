/**
 * A first draft of section one and of the fee sentence of section six, made of what is on record and of nothing else,
 * with every figure bound; the officer writes it anew.
 */
package org.gongkailan.annualreport.draft;
