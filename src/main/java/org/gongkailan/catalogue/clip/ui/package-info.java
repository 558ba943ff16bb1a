/** What is pasted, shown before it changes anything. */
package org.gongkailan.catalogue.clip.ui;
