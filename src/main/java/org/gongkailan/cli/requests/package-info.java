/**
 * The commands of the ledgers of requests and disputes. What they print names no applicant in lists.
 */
package org.gongkailan.cli.requests;
