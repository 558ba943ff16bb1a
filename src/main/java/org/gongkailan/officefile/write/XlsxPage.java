package org.gongkailan.officefile.write;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.gongkailan.paper.PageNumber;
import org.gongkailan.paper.PageSetup;
import org.gongkailan.paper.Paper;

/** How a sheet prints: on the paper's own size, all columns on one page, numbered at the foot. */
final class XlsxPage {
    private static final double INCH = 72;
    /** A column's width is counted in digits of 宋体 11, eight pixels of 0.75 points each. */
    private static final double DIGIT = 6;
    private static final double LARGER_THAN_A4 = 700;

    private final XSSFSheet sheet;
    private final Paper paper;

    XlsxPage(XSSFSheet sheet, Paper paper) {
        this.sheet = sheet;
        this.paper = paper;
    }

    void set(SheetColumns columns) {
        for (int column = 0; column < columns.count(); column++) {
            double digits = columns.width(column, column + 1) / DIGIT;
            sheet.setColumnWidth(column, (int) Math.min(255 * 256, Math.round(digits * 256)));
        }
        setPaper(paper.page());
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        if (paper.pageNumber() != null && !paper.pageNumber().pattern().isEmpty()) {
            number(paper.pageNumber());
        }
    }

    private void setPaper(PageSetup page) {
        PrintSetup print = sheet.getPrintSetup();
        boolean large = Math.min(page.width(), page.height()) >= LARGER_THAN_A4;
        print.setPaperSize(large ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        print.setUsePage(true);
        print.setPageStart((short) 1);
        print.setLandscape(page.width() > page.height());
        sheet.setMargin(PageMargin.TOP, page.top() / INCH);
        sheet.setMargin(PageMargin.RIGHT, page.right() / INCH);
        sheet.setMargin(PageMargin.BOTTOM, page.bottom() / INCH);
        sheet.setMargin(PageMargin.LEFT, page.left() / INCH);
        sheet.setMargin(PageMargin.HEADER, page.top() / 2 / INCH);
        sheet.setMargin(PageMargin.FOOTER, page.bottom() / 2 / INCH);
    }

    private void number(PageNumber number) {
        String text = "&\"" + FontNames.of(number.style().face()) + ",Regular\"&" + Math.round(number.style().size())
                + " " + number.pattern().replace("&", "&&").replace("{page}", "&P").replace("{pages}", "&N");
        switch (number.align()) {
            case LEFT -> sheet.getFooter().setLeft(text);
            case RIGHT -> sheet.getFooter().setRight(text);
            case CENTER, JUSTIFY -> sheet.getFooter().setCenter(text);
        }
    }
}
