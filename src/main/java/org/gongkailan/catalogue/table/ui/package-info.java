/** 导出 on the screen: the sheet that asks which edition, domain, level and format, for every screen that exports. */
package org.gongkailan.catalogue.table.ui;
