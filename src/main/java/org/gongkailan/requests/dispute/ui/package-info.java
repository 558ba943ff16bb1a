/** The tab 复议诉讼 beside 依申请公开: list, numbers of table 4, side form. */
package org.gongkailan.requests.dispute.ui;
