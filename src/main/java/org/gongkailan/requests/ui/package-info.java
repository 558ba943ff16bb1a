/** The screen 依申请公开: the list with its lights, and one page for one case. */
package org.gongkailan.requests.ui;
