/** The screen 事项目录: domains, table, side form, and the sheets for standard rows and imports. */
package org.gongkailan.catalogue.ui;
