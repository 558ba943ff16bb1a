/** Lists of publications that the office kept elsewhere: read, matched with the catalogue, looked at, then taken in. */
package org.gongkailan.catalogue.disclosure.intake;
