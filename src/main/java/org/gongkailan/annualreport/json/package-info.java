/**
 * The interchange format {@code gongkailan/annual-report/1}: reports as JSON, in and out. Fields it does not know are
 * kept and written again; what is wrong in a cell is kept too and left to the checks.
 */
package org.gongkailan.annualreport.json;
