/** 查阅: what hung on the boards, for anybody who asks; nothing but the page itself. */
package org.gongkailan.villageboard.consult;
