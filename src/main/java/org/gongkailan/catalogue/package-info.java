/**
 * 基层政务公开事项目录: what a county's catalogue is. Items, their official columns, domains and channels as records;
 * the interchange format; the table in the workspace. {@code standard} holds the ministries' guidelines, {@code intake}
 * reads published tables, {@code check} finds what is wrong, {@code table} builds the official paper, {@code ui} shows it.
 */
package org.gongkailan.catalogue;
