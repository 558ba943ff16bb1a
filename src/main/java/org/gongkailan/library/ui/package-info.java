/** The screen 文件库: list with lights, side form with the timeline, the sheets of clean-up and import. */
package org.gongkailan.library.ui;
