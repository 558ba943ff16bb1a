/** The library with its tools in one hand, for the window and the command line alike. */
package org.gongkailan.library.desk;
