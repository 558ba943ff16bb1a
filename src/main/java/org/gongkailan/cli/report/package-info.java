/**
 * The commands of the annual report: read, check, count, sum up, sign, publish, print.
 */
package org.gongkailan.cli.report;
