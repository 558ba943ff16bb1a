/**
 * Until when a report is due, by the unit's level and the kind of report, with the article; shorter limits of local
 * notices are entered by the office and marked as its own.
 */
package org.gongkailan.annualreport.deadline;
