/** The village board as one thing to the screen and the command line: it hands out the folders beside it. */
package org.gongkailan.villageboard.desk;
