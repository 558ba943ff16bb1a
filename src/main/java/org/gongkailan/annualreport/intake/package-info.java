/**
 * Published reports on their way in: docx, web page, PDF or interchange file, in the layouts of 2021 and 2019 and mixed,
 * with blanks, remarks and the label variants that offices use. What is read stays as it was published; what could not
 * be read is a finding with its place.
 */
package org.gongkailan.annualreport.intake;
