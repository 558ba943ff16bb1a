package org.gongkailan.annualreport.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gongkailan.annualreport.AnnualReport;
import org.gongkailan.annualreport.Samples;
import org.gongkailan.annualreport.TextSection;
import org.gongkailan.annualreport.form.ReportForms;
import org.gongkailan.progress.Progress;
import org.gongkailan.typeset.TestFonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPdfTest {
    @TempDir
    Path folder;

    @Test
    void tableThreeStandsWholeOnOnePage() throws IOException {
        AnnualReport report = Samples.published("08-suqian-2023")
                .with(TextSection.OVERVIEW, "（一）主动公开情况。全年主动公开政府信息。\n".repeat(30));
        try (PDDocument pdf = Loader.loadPDF(print(report).toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String text = text(pdf, page);
                assertEquals(text.contains("一、本年新收政府信息公开申请数量"), text.contains("四、结转下年度继续办理"));
            }
        }
    }

    @Test
    void tableTwoAndItsHeadingAreNotTornWhereverTheTextBeforeThemEnds() throws IOException {
        for (int lines = 8; lines <= 24; lines += 4) {
            AnnualReport report = Samples.county().with(TextSection.OVERVIEW, "（一）主动公开情况。\n".repeat(lines));
            try (PDDocument pdf = Loader.loadPDF(print(report).toFile())) {
                for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                    String text = text(pdf, page);
                    assertEquals(text.contains("二、主动公开政府信息情况"), text.contains("行政事业性收费"));
                }
            }
        }
    }

    @Test
    void aSectionWithoutTextIsItsHeadingAlone() throws IOException {
        AnnualReport unwritten = Samples.county().with(TextSection.PROBLEMS, "").with(TextSection.OTHER_MATTERS, "");
        try (PDDocument pdf = Loader.loadPDF(print(unwritten).toFile())) {
            String text = text(pdf, pdf.getNumberOfPages()).strip();
            int fifth = text.indexOf("五、存在的主要问题及改进情况");
            assertTrue(text.substring(fifth).matches("(?s)五、存在的主要问题及改进情况\\s+六、其他需要报告的事项\\s+— \\d —"),
                    text.substring(fifth));
        }
    }

    private Path print(AnnualReport report) {
        Path file = folder.resolve("年度报告.pdf");
        new ReportExport(new ReportForms(), TestFonts.PDF)
                .write(report, ReportFormat.PDF, file, Progress.NONE);
        return file;
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
