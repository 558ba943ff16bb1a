/**
 * What a village has to post and by when: kinds × villages × periods, less what it does not have to post for a reason on
 * record. Pure but for the store of those reasons.
 */
package org.gongkailan.villageboard.due;
