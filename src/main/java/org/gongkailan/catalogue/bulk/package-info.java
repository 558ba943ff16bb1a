/** 批量修改: one change made in several rows at once. Pure: says what the rows would be; the catalogue stores them. */
package org.gongkailan.catalogue.bulk;
