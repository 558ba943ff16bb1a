package org.gongkailan.officefile;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.finding.UserProblem;

/** One pass over the part of one sheet: hidden columns, then rows as they come, then merged squares. */
final class SheetXml {
    private final XlsxBook book;
    private final SheetEvents events;
    private int row = -1;
    private int column = -1;

    SheetXml(XlsxBook book, SheetEvents events) {
        this.book = book;
        this.events = events;
    }

    /** Reads the sheet that lies in a part. */
    void read(String part) {
        try (PartXml xml = book.open(part)) {
            while (xml.next()) {
                if (xml.starts("row")) {
                    readRow(xml);
                } else if (xml.starts("col") && xml.is("hidden")) {
                    events.hiddenColumns(xml.number("min", 1) - 1, xml.number("max", 1));
                } else if (xml.starts("mergeCell")) {
                    events.merged(merge(xml.attribute("ref")));
                }
            }
        }
    }

    private void readRow(PartXml xml) {
        row = xml.number("r", row + 2) - 1;
        if (row < 0) {
            throw new UserProblem("file.damaged", book.file());
        }
        column = -1;
        boolean hidden = xml.is("hidden");
        List<StoredCell> cells = List.of();
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                StoredCell cell = readCell(xml);
                if (cell != null) {
                    cells = cells.isEmpty() ? new ArrayList<>() : cells;
                    cells.add(cell);
                }
            }
        }
        if (hidden || !cells.isEmpty()) {
            events.row(row, hidden, cells);
        }
    }

    /** The cell just started, or null if it is blank. */
    private StoredCell readCell(PartXml xml) {
        String reference = xml.attribute("r");
        column = reference == null ? column + 1 : columnOf(reference);
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        boolean formula = false;
        String value = null;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("is")) {
                value = XlsxBook.richText(xml, "is");
            } else if (xml.starts("f")) {
                formula = true;
            }
        }
        return value == null || value.isEmpty() ? null : stored(type == null ? "n" : type, formula, value, style);
    }

    private StoredCell stored(String type, boolean formula, String value, int style) {
        return switch (type) {
            case "s" -> text(formula, book.string(value), style);
            case "inlineStr" -> text(formula, value, style);
            case "str" -> text(formula, XlsxBook.unescaped(value), style);
            case "b" -> new StoredCell(column, CellKind.BOOLEAN, formula, value.equals("1") ? "TRUE" : "FALSE", style);
            case "e" -> new StoredCell(column, CellKind.ERROR, formula, value, style);
            case "d" -> new StoredCell(column, CellKind.DATE, formula, value, style);
            default -> new StoredCell(column, CellKind.NUMBER, formula, value, style);
        };
    }

    private StoredCell text(boolean formula, String text, int style) {
        return text.isEmpty() ? null : new StoredCell(column, CellKind.TEXT, formula, text, style);
    }

    private GridBuilder.Merge merge(String reference) {
        String[] corners = reference == null ? new String[0] : reference.split(":");
        if (corners.length == 0) {
            throw new UserProblem("file.damaged", book.file());
        }
        String last = corners[corners.length - 1];
        int top = rowOf(corners[0]);
        int left = columnOf(corners[0]);
        int height = Math.max(1, rowOf(last) - top + 1);
        return new GridBuilder.Merge(top, left, height, Math.max(1, columnOf(last) - left + 1));
    }

    private int columnOf(String reference) {
        int number = 0;
        for (int i = 0; i < reference.length() && number < 1 << 20; i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                number = number * 26 + c - 'A' + 1;
            } else if (c != '$') {
                break;
            }
        }
        if (number == 0 || number > 1 << 14) {
            throw new UserProblem("file.damaged", book.file());
        }
        return number - 1;
    }

    private int rowOf(String reference) {
        try {
            return Math.max(1, Integer.parseInt(reference.replaceAll("[^0-9]", ""))) - 1;
        } catch (NumberFormatException e) {
            throw new UserProblem(e, "file.damaged", book.file());
        }
    }
}
