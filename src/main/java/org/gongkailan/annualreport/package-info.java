/**
 * 政府信息公开工作年度报告: the yearly report on disclosure work, as facts. A report is a set of {@link
 * org.gongkailan.annualreport.Figure figures} and three texts; how they are printed, checked, kept and exchanged lies
 * in the folders beside. Article numbers mean 政府信息公开条例 (国务院令第711号) unless another source is named.
 */
package org.gongkailan.annualreport;
