/** The tab 发布台账: list, month and quiet rows, the form that registers, and the sheet of an import. */
package org.gongkailan.catalogue.disclosure.ui;
