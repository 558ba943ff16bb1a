package org.gongkailan.catalogue.ui;

import org.gongkailan.text.Messages;

/** The rules of the check in a few words, as the filter names them. */
final class RuleWords {
    private RuleWords() {
    }

    static String of(String rule) {
        return switch (rule) {
            case RowFilter.ERROR -> Messages.of("catalogue.rule.error");
            case RowFilter.WARNING -> Messages.of("catalogue.rule.warning");
            case RowFilter.CLEAN -> Messages.of("catalogue.rule.clean");
            case "item.incomplete" -> Messages.of("catalogue.rule.incomplete");
            case "item.duplicate" -> Messages.of("catalogue.rule.duplicate");
            case "limit.too-long" -> Messages.of("catalogue.rule.limit");
            case "law.repealed" -> Messages.of("catalogue.rule.repealed");
            case "law.outdated-edition" -> Messages.of("catalogue.rule.outdated");
            case "audience.contradiction" -> Messages.of("catalogue.rule.audience");
            case "method.missing" -> Messages.of("catalogue.rule.method");
            case "channel.unknown" -> Messages.of("catalogue.rule.channel");
            case "domain.uncovered" -> Messages.of("catalogue.rule.uncovered");
            case "standard.missing" -> Messages.of("catalogue.rule.missing");
            case "standard.changed" -> Messages.of("catalogue.rule.changed");
            default -> Messages.of("catalogue.rule.other", rule);
        };
    }
}
