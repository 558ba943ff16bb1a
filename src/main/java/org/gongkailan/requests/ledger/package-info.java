/** 依申请公开台账: what the office may do with its requests, how they are kept, listed and counted. */
package org.gongkailan.requests.ledger;
