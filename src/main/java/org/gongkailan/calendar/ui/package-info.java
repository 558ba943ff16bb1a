/** 工作日历: the years as the office counts them, and the sheet in which a new notice is entered. */
package org.gongkailan.calendar.ui;
