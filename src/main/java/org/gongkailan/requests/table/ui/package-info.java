/** How a ledger leaves as a workbook: with or without names, and where to. */
package org.gongkailan.requests.table.ui;
