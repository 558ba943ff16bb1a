/** Postings: a roll on the boards of its villages, from draft to archive. */
package org.gongkailan.villageboard.posting;
