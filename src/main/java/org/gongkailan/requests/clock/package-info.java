/**
 * The clock of 政府信息公开条例第三十至三十五条: from which day a request counts, until when the office and others must act,
 * what stops the days, and which step the law refuses. Pure: knows records and the calendar, no store.
 */
package org.gongkailan.requests.clock;
