/**
 * {@code demo}: the sample county (云溪县), built by the same doors that an officer uses, part by part.
 */
package org.gongkailan.cli.sample;
