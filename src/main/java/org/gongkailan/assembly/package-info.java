/** The only place that constructs the application; read it to see what there is and what needs what. */
package org.gongkailan.assembly;
