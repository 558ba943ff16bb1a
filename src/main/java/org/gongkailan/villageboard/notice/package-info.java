/** What hangs on one village's board, and how it looks: columns, table, foot, sizes by reading distance, as a {@code Paper}. */
package org.gongkailan.villageboard.notice;
