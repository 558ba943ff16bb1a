/** Everything the office can do with its catalogue in one hand, for the window and the command line alike. */
package org.gongkailan.catalogue.desk;
