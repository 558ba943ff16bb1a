/** The ledgers as workbooks: the columns that offices keep, days as days, applicants masked unless somebody decides otherwise. */
package org.gongkailan.requests.table;
