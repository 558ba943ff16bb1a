/**
 * The village board (村务公开栏): from a payment roll to one notice per village, and the life of a posting. Personal
 * data is masked while a roll is read; what an outsider may not know never reaches a record, a page or the store.
 */
package org.gongkailan.villageboard;
