/**
 * The screen 年度报告: the reports on the left, the opened one in six tabs as the paper has them. Tables are drawn from
 * the same form as the printed ones; every number typed moves its sums and is checked at once.
 */
package org.gongkailan.annualreport.ui;
