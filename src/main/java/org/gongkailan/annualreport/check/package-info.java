/**
 * Whether a report agrees with itself, with the form, and with last year's report. One small class per rule, each
 * citing what it stands on; {@link org.gongkailan.annualreport.check.ReportCheck} is the visible list of them.
 */
package org.gongkailan.annualreport.check;
