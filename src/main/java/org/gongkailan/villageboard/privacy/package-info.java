/** The gate before printing: what an outsider would read that he must not, and what the office released with a reason. */
package org.gongkailan.villageboard.privacy;
