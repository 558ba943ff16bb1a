/**
 * 信息处理费 (条例第四十二条, 国办函〔2020〕109号): what may be asked of whoever asks clearly beyond reason, by item or by page,
 * never by both. Not to be mistaken for the 行政事业性收费 of table 2.
 */
package org.gongkailan.requests.fee;
