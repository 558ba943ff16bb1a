/** Hands out together what the office may do with annual reports, as the window and the command line need it. */
package org.gongkailan.annualreport.desk;
