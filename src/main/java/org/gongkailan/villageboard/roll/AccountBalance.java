package org.gongkailan.villageboard.roll;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkailan.finding.Finding;
import org.gongkailan.text.Yuan;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.RollWords;

/**
 * Follows an account from its opening to its closing balance: what came in and went out must lead from each balance to
 * the next. One object per reading.
 */
final class AccountBalance {
    private final NoticeKind.Balance columns;
    private final NoticeKind kind;
    private final Consumer<Finding> findings;
    private BigDecimal balance;

    AccountBalance(NoticeKind kind, Consumer<Finding> findings) {
        this.kind = kind;
        this.columns = kind.listing().balance();
        this.findings = findings;
    }

    /** Takes the next row of the account. */
    void row(RollRow row) {
        var stated = value(row, columns.balance());
        String words = RollWords.plain(column(columns.description()).map(column -> row.cell(column).clean()).orElse(""));
        if (columns.opening().contains(words)) {
            balance = stated.or(() -> value(row, columns.income())).orElse(balance);
            return;
        }
        if (!columns.closing().contains(words)) {
            balance = balance == null ? null : balance.add(value(row, columns.income()).orElse(BigDecimal.ZERO))
                    .subtract(value(row, columns.spending()).orElse(BigDecimal.ZERO));
        }
        stated.ifPresent(there -> compare(row, there));
    }

    private void compare(RollRow row, BigDecimal stated) {
        if (balance != null && balance.compareTo(stated) != 0) {
            findings.accept(Finding.error("balance", row.place(column(columns.balance()).orElseThrow()),
                    "villageboard.finding.balance", row.number(), Yuan.plain(stated), Yuan.plain(balance)).comparing(stated, balance));
        }
        balance = stated;
    }

    private Optional<BigDecimal> value(RollRow row, String heading) {
        return column(heading).flatMap(column -> row.cell(column).value());
    }

    private Optional<NoticeKind.Column> column(String heading) {
        return kind.columns().stream().filter(column -> column.heading().equals(heading)).findFirst();
    }
}
