package org.gongkailan.officefile;

import java.util.List;
import java.util.Map;

/**
 * What a file keeps out of sight besides rows.
 *
 * @param sheets  hidden sheets, which are not read
 * @param columns hidden columns of the sheets that are read, from 0, by the sheet's name
 */
public record Concealed(List<String> sheets, Map<String, List<Integer>> columns) {
    public Concealed {
        sheets = List.copyOf(sheets);
        columns = Map.copyOf(columns);
    }
}
