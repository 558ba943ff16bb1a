/** 公开栏 Gongkailan: the desk on which China's county offices do their disclosure work. */
package org.gongkailan;
