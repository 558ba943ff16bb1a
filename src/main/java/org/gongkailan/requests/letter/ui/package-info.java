/** The sheet in which a letter is filled, looked at and issued, and the one in which the office rewrites it. */
package org.gongkailan.requests.letter.ui;
