package org.gongkailan.villageboard.proof;

import java.util.Arrays;
import java.util.Locale;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.text.Messages;

/** As what a proof list is written. */
public enum ProofFormat {
    PDF, XLSX, DOCX;

    /** The words of its button. */
    public String label() {
        return switch (this) {
            case PDF -> Messages.of("villageboard.proof.pdf");
            case XLSX -> Messages.of("villageboard.proof.xlsx");
            case DOCX -> Messages.of("villageboard.proof.docx");
        };
    }

    /** The ending of its files. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of an ending.
     *
     * @throws UserProblem if there is none
     */
    public static ProofFormat of(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending().equalsIgnoreCase(ending)).findFirst()
                .orElseThrow(() -> new UserProblem("villageboard.proof.bad-format", ending));
    }
}
