package org.gongkailan.requests.intake.ui;

import java.util.function.Consumer;
import org.gongkailan.requests.intake.ReadLine;
import org.gongkailan.ui.control.Columns;

/**
 * What an import sheet says of its ledger.
 *
 * @param id      under which the widths of its columns are remembered
 * @param title   over the sheet
 * @param pick    over the choice of a file
 * @param empty   before a file was chosen
 * @param columns adds what its lines show, between kind and place
 */
public record ImportKind<R>(String id, String title, String pick, String empty, Consumer<Columns<ReadLine<R>>> columns) {
}
