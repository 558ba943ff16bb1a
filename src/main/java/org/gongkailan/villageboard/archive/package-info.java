/**
 * What is left of a notice once it hung: pictures of the board without anybody's whereabouts, and the comparison of a
 * paper with what is kept.
 */
package org.gongkailan.villageboard.archive;
