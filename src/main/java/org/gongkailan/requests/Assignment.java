package org.gongkailan.requests;

/**
 * Who handles a case.
 *
 * @param section 承办科室 or unit; empty for none
 * @param person  承办人; empty for none
 */
public record Assignment(String section, String person) {
    /** Nobody yet. */
    public static final Assignment NOBODY = new Assignment("", "");

    public Assignment {
        section = section == null ? "" : section.strip();
        person = person == null ? "" : person.strip();
    }
}
