/**
 * 标准更新: what has become different between the standard that an item was taken from, the standard as it is now, and
 * the item itself, field by field; and what follows from the officer's decisions. Pure: records in, records out.
 */
package org.gongkailan.catalogue.inherit;
