/** Characters of names that no font has: where they stand in a roll, and the pictures that the office supplies for them. */
package org.gongkailan.villageboard.character;
