/**
 * The workspace file ({@code *.gkl}, one SQLite database): opening and locking, transactions, migrations, backups,
 * integrity. Knows no feature; SQL of a feature stands in its own {@code …Store}.
 */
package org.gongkailan.store;
