/** 年度公开佐证清单 on the screen: all villages of a year, their gaps, and the ways to paper. */
package org.gongkailan.villageboard.proof.ui;
