/** 版本 on the screen: the list of editions, freezing, and two of them side by side with what differs. */
package org.gongkailan.catalogue.edition.ui;
