package org.gongkailan.villageboard.roll;

import org.gongkailan.finding.Finding;
import org.gongkailan.text.Messages;

/** What a finding is about, as an officer asks for it: one question to whoever made the roll. */
public enum FindingKind {
    IDENTITY, TWICE, VILLAGE, NAME, FIGURE, TOTAL, NUMBER_IN_TEXT, HIDDEN, FORMULA, NOT_READ, CHARACTER, PRIVACY, OTHER;

    /** The kind of a finding, by its rule. */
    public static FindingKind of(Finding finding) {
        return switch (finding.rule()) {
            case "id-as-number", "id-check-digit" -> IDENTITY;
            case "person-twice", "person-in-two-tables" -> TWICE;
            case "village-missing", "village-unknown" -> VILLAGE;
            case "name-missing", "name-too-long", "name-invisible-characters" -> NAME;
            case "amount-not-number", "amount-below-fen", "amount-negative", "figure-not-number", "quantity-not-number" -> FIGURE;
            case "total", "total-not-number", "total-leaves-out", "balance" -> TOTAL;
            case "number-in-text" -> NUMBER_IN_TEXT;
            case "row-hidden", "column-hidden", "sheet-hidden" -> HIDDEN;
            case "formula-text" -> FORMULA;
            case "line-skipped", "subtotal-skipped", "sheet-skipped" -> NOT_READ;
            case "glyph-missing" -> CHARACTER;
            default -> finding.rule().startsWith("privacy.") ? PRIVACY : OTHER;
        };
    }

    /** The words on screen and paper. */
    public String label() {
        return switch (this) {
            case IDENTITY -> Messages.of("villageboard.found.identity");
            case TWICE -> Messages.of("villageboard.found.twice");
            case VILLAGE -> Messages.of("villageboard.found.village");
            case NAME -> Messages.of("villageboard.found.name");
            case FIGURE -> Messages.of("villageboard.found.figure");
            case TOTAL -> Messages.of("villageboard.found.total");
            case NUMBER_IN_TEXT -> Messages.of("villageboard.found.number-in-text");
            case HIDDEN -> Messages.of("villageboard.found.hidden");
            case FORMULA -> Messages.of("villageboard.found.formula");
            case NOT_READ -> Messages.of("villageboard.found.not-read");
            case CHARACTER -> Messages.of("villageboard.found.character");
            case PRIVACY -> Messages.of("villageboard.found.privacy");
            case OTHER -> Messages.of("villageboard.found.other");
        };
    }
}
