/** 单位设置: the screen of the directory of units. */
package org.gongkailan.units.ui;
