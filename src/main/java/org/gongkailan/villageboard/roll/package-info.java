/** Rolls (花名册) and texts as they come in: heads found and mapped, cells checked, personal data masked, villages matched, rows kept. */
package org.gongkailan.villageboard.roll;
