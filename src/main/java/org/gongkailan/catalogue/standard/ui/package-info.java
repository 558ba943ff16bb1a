/**
 * The tab 标准: every domain's standard with its provenance, what the own catalogue has of it, new editions and own
 * domains.
 */
package org.gongkailan.catalogue.standard.ui;
