/**
 * Working days, and terms counted in them, as the yearly State Council notices fix them. Every answer carries the days
 * it was counted over; an answer that reaches beyond the last published notice says that it is provisional.
 */
package org.gongkailan.calendar;
