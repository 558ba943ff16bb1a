/**
 * 版本: the catalogue frozen on a day, with all its rows and their digest. An edition's name and number can be corrected,
 * its rows never; what an edition or the working catalogue says as a whole is a
 * {@link org.gongkailan.catalogue.edition.Listing}.
 */
package org.gongkailan.catalogue.edition;
