/**
 * 分工: who is responsible for which rows. Counts them by domain and body, section or person; hands rows over from one
 * to another; finds names that mean the same unit.
 */
package org.gongkailan.catalogue.responsible;
