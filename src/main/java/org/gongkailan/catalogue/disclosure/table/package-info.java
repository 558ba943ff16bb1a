/** Disclosures as files: the ledger as xlsx, csv and PDF, and what is due as a calendar file (RFC 5545). */
package org.gongkailan.catalogue.disclosure.table;
