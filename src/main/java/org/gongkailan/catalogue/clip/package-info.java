/** 复制粘贴: rows of the table on their way to and from Excel or WPS by the clipboard. */
package org.gongkailan.catalogue.clip;
