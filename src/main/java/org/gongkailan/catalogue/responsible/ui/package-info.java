/** The tab 分工: the matrix of domains and who is responsible, and the sheets that hand rows over and unify names. */
package org.gongkailan.catalogue.responsible.ui;
