/**
 * 依申请公开文书: letters of a case as Word and PDF after GB/T 9704-2012. What they say is data that ships with the program
 * and that the office may rewrite; what stands in their fields comes from the case or is typed before printing.
 */
package org.gongkailan.requests.letter;
