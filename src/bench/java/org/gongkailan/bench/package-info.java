/**
 * What the program costs, each figure beside its floor: the same work done by the bare library in the same run. Run by
 * {@code mvn -Pbench verify}; nothing here is a test and nothing asserts a time.
 */
package org.gongkailan.bench;
