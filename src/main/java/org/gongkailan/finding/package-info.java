/**
 * What is not right: {@link org.gongkailan.finding.Finding} for the data, {@link org.gongkailan.finding.UserProblem}
 * for the world around it. Every check of every feature answers in findings; nothing here knows a feature.
 */
package org.gongkailan.finding;
