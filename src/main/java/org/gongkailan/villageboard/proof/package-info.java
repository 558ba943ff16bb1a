/** 年度公开佐证清单: what each village had to post in a year, what it posted, and what is missing, on paper. */
package org.gongkailan.villageboard.proof;
