/**
 * The summary of many units' reports, cell by cell (逐级汇总, 国办公开办函〔2021〕30号): who is in it, who is missing, whose
 * figures are off. It is not the government's own report, and nothing is left out without a word.
 */
package org.gongkailan.annualreport.summary;
