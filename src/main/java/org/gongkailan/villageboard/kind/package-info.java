/** The kinds of notices the office knows: those shipped as data, and those it changed or made itself. */
package org.gongkailan.villageboard.kind;
