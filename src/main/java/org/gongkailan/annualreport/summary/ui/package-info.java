/** The summary as a tab of the annual reports: units and their state, sums and who is behind them. */
package org.gongkailan.annualreport.summary.ui;
