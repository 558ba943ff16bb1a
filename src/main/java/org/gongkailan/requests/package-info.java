/**
 * 依申请公开: what a request to disclose is and what happens to it (政府信息公开条例第四章), as records that know no rule and
 * no store. {@code clock} counts its days, {@code fee} its fee, {@code ledger} keeps it, {@code intake} reads lists.
 */
package org.gongkailan.requests;
