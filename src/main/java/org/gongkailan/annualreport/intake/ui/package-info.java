/** Taking published reports in: files chosen or dropped, a look at what was read, one step of undo. */
package org.gongkailan.annualreport.intake.ui;
