/**
 * From draft to published: checking, signing, publishing, amending. Signing freezes a version with its digest; a
 * version is never written anew, an amendment stands beside it with what changed and why.
 */
package org.gongkailan.annualreport.signing;
