/** Lists of documents kept in Excel: read, matched with what stands in the library, reviewed, taken in as one step of undo. */
package org.gongkailan.library.intake;
