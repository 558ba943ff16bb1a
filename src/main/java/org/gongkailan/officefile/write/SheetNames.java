package org.gongkailan.officefile.write;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.gongkailan.text.Messages;

/** Names for the sheets of one workbook: legal, at most 31 characters, no two alike. */
final class SheetNames {
    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    String unique(String title) {
        String wish = PlainText.of(title).replace('\n', ' ').strip();
        String name = WorkbookUtil.createSafeSheetName(wish.isEmpty() ? Messages.of("file.unnamed") : wish);
        String candidate = name;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            String number = "(" + i + ")";
            candidate = name.substring(0, Math.min(name.length(), LONGEST - number.length())) + number;
        }
        return candidate;
    }
}
