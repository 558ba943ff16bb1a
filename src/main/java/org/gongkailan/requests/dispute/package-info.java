/**
 * 复议诉讼台账: reviews and lawsuits over the office's disclosure work, what became of them, and what table 4 of a year's
 * report counts.
 */
package org.gongkailan.requests.dispute;
