/**
 * The law register (法律法规登记): which laws and documents the catalogue's 公开依据 cite, how they are written, which
 * of them were repealed or amended since, and how a repealed one is replaced in all rows. Pure but for
 * {@link org.gongkailan.catalogue.law.OwnLaws}, what the unit itself knows. Nothing is shipped here that the sources do
 * not carry.
 */
package org.gongkailan.catalogue.law;
