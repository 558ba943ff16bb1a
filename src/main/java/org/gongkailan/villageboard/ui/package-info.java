/** The screens of the village board: the board of villages and kinds, and the sheet on which a new posting is made. */
package org.gongkailan.villageboard.ui;
