/** Ledgers that the office kept in Excel: their heads recognised or sorted out by hand, their lines looked at, then taken in. */
package org.gongkailan.requests.intake;
