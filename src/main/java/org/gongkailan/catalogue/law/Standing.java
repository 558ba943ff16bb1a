package org.gongkailan.catalogue.law;

/**
 * Whether a document still holds.
 *
 * @param status     null where it is not known
 * @param replacedBy title of the entry that replaced it, or words where there is no single one; null while it holds
 * @param since      from when, as exactly as known: 2022, 2022-06 or 2022-06-05; null where unknown
 * @param note       what else the sources say, in their words; null for nothing
 */
public record Standing(LawStatus status, String replacedBy, String since, String note) {
}
