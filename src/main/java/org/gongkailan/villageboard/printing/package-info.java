/** Notices as files: one PDF for each village, past the privacy gate and the fonts, named without anybody's name. */
package org.gongkailan.villageboard.printing;
