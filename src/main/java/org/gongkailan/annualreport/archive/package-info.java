/**
 * The reports a workspace keeps, one per unit and year: its own, last year's for comparison, and those of the units
 * below. Every change is a step of undo.
 */
package org.gongkailan.annualreport.archive;
