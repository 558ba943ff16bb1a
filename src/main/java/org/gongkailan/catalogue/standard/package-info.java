/**
 * 标准目录: what the ministries' guidelines ask for, row by row, with where each row was read and whether it was
 * verified. Project data in {@code standard/*.json}; the unit's own catalogue takes its rows from here.
 */
package org.gongkailan.catalogue.standard;
