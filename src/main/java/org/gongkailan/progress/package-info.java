/**
 * How slow work reports and is stopped, without knowing threads or screens. Every long-running method of a feature or
 * a trade takes a {@link org.gongkailan.progress.Progress}.
 */
package org.gongkailan.progress;
