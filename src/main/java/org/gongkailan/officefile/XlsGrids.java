package org.gongkailan.officefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.gongkailan.finding.UserProblem;

/** The sheets of a workbook of Excel 97-2003 as grids. */
final class XlsGrids {
    private static final long MOST_BYTES = 60L << 20;

    private final HSSFWorkbook book;
    private final NumberPrinter printer;

    private XlsGrids(HSSFWorkbook book) {
        this.book = book;
        this.printer = new NumberPrinter(book.getInternalWorkbook().isUsing1904DateWindowing());
    }

    static List<Grid> read(Path path, GridLimits limits) {
        String file = Source.nameOf(path);
        if (path.toFile().length() > MOST_BYTES) {
            throw new UserProblem("file.too-big", file, MOST_BYTES >> 20);
        }
        try (var ole = new POIFSFileSystem(path.toFile(), true); var book = new HSSFWorkbook(ole)) {
            return new XlsGrids(book).read(file, limits);
        } catch (EncryptedDocumentException e) {
            throw new UserProblem(e, "file.encrypted", file);
        } catch (IOException | RuntimeException e) { // POI answers broken bytes with many exceptions
            throw e instanceof UserProblem known ? known : new UserProblem(e, "file.damaged", file);
        }
    }

    private List<Grid> read(String file, GridLimits limits) {
        var grids = new ArrayList<Grid>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            Sheet sheet = book.getSheetAt(i);
            boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            var places = new GridPlaces.OfSheet(sheet.getSheetName());
            var grid = new GridBuilder(file, sheet.getSheetName(), places, limits, hidden);
            fill(grid, sheet);
            if (!grid.isEmpty()) {
                grids.add(grid.build());
            }
        }
        return grids;
    }

    private void fill(GridBuilder grid, Sheet sheet) {
        int width = 0;
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                grid.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                put(grid, cell);
                width = Math.max(width, cell.getColumnIndex() + 1);
            }
        }
        for (int column = 0; column < width; column++) {
            if (sheet.isColumnHidden(column)) {
                grid.hideColumns(column, column + 1);
            }
        }
        sheet.getMergedRegions().forEach(m -> grid.merge(m.getFirstRow(), m.getFirstColumn(),
                m.getLastRow() - m.getFirstRow() + 1, m.getLastColumn() - m.getFirstColumn() + 1));
    }

    private void put(GridBuilder grid, Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case NUMERIC -> number(cell);
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
        CellKind kind = formula && type != CellType.ERROR ? CellKind.FORMULA : kind(type, cell);
        grid.put(cell.getRowIndex(), cell.getColumnIndex(), CellText.clean(text), kind);
    }

    private CellKind kind(CellType type, Cell cell) {
        return switch (type) {
            case NUMERIC -> isDate(cell) ? CellKind.DATE : CellKind.NUMBER;
            case STRING -> CellKind.TEXT;
            case BOOLEAN -> CellKind.BOOLEAN;
            case ERROR -> CellKind.ERROR;
            default -> CellKind.BLANK;
        };
    }

    private String number(Cell cell) {
        String raw = Double.toString(cell.getNumericCellValue());
        var style = cell.getCellStyle();
        return isDate(cell) ? printer.date(raw)
                : printer.text(raw, style.getDataFormat(), style.getDataFormatString());
    }

    private static boolean isDate(Cell cell) {
        return NumberPrinter.isDate(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }
}
