/**
 * The journal: every change of every record, before and after, in a chain of hashes. It gives undo and redo that
 * survive a restart, the audit trail, and the base of every merge. Knows no feature; a feature supplies a
 * {@link org.gongkailan.history.RecordStore} for each kind of record.
 */
package org.gongkailan.history;
