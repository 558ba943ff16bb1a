/**
 * What figures of a written section can be tied to: the list to choose from, and the figures of a text that are still
 * typed, each with what it probably means. Knows no control.
 */
package org.gongkailan.annualreport.binding;
