/**
 * Controls shared by all screens: {@link org.gongkailan.ui.control.Form}, {@link org.gongkailan.ui.control.Columns},
 * {@link org.gongkailan.ui.control.FindingsStrip} and their small relatives. They know neither features nor the window.
 */
package org.gongkailan.ui.control;
