/** The sheet in which a ledger kept elsewhere is looked at before it is taken in. */
package org.gongkailan.requests.intake.ui;
