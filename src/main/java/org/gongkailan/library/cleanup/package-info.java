/** 文件清理: which documents a year's clean-up looks at and why, and what was decided about each, as one step of undo. */
package org.gongkailan.library.cleanup;
