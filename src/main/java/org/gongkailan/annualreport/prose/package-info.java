/**
 * What the written sections say: the figures in them with their place and what they claim, the parts listed after 其中,
 * the years, the numbering, the length, the sentences said before. Pure text work; whether it is true the checks say.
 */
package org.gongkailan.annualreport.prose;
