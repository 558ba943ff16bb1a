/** 查阅 on the screen, for the office and turned to a visitor. */
package org.gongkailan.villageboard.consult.ui;
