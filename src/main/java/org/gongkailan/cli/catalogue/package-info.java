/**
 * The commands of the catalogue, its editions, laws, standards and disclosures.
 */
package org.gongkailan.cli.catalogue;
