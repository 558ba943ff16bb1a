/** Papers compared with what is kept, on the screen. */
package org.gongkailan.villageboard.archive.ui;
