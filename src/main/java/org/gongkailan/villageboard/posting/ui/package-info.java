/** The steps of a posting's life on the screen: for one village in its form, for many at once on a sheet. */
package org.gongkailan.villageboard.posting.ui;
