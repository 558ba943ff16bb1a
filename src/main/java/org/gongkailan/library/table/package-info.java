/** Documents on paper: 现行有效目录, any filtered list and the clean-up list as xlsx, docx and PDF, and as csv. */
package org.gongkailan.library.table;
