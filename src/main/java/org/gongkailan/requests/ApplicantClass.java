package org.gongkailan.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** Who applies: a column of table 3 of the annual report. All but the first are 法人或其他组织. */
public enum ApplicantClass {
    /** 自然人. */
    @JsonProperty("naturalPerson") NATURAL_PERSON("naturalPerson"),
    /** 商业企业. */
    @JsonProperty("business") BUSINESS("business"),
    /** 科研机构. */
    @JsonProperty("research") RESEARCH("research"),
    /** 社会公益组织. */
    @JsonProperty("publicInterest") PUBLIC_INTEREST("publicInterest"),
    /** 法律服务机构. */
    @JsonProperty("legalService") LEGAL_SERVICE("legalService"),
    /** 其他. */
    @JsonProperty("otherOrganisation") OTHER_ORGANISATION("otherOrganisation");

    private final String id;

    ApplicantClass(String id) {
        this.id = id;
    }

    /** The column id of the interchange format of annual reports. */
    public String id() {
        return id;
    }

    /** The word of the form's head. */
    public String label() {
        return OutcomeTree.ofTheForm().label(this);
    }

    /** The class of a column id; empty for the total and for unknown words. */
    public static Optional<ApplicantClass> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
