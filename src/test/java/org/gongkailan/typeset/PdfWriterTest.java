package org.gongkailan.typeset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {
    @TempDir
    Path folder;

    @Test
    void reportIsArchival() {
        var report = new Printer(folder).print(Samples.report());

        report.assertArchival();
        assertEquals(2, report.printed().pages());
    }

    @Test
    void catalogueOverFivePagesIsArchivalAndRepeatsHeadsAndMergedCells() {
        var pages = new Printer(folder).print(Samples.catalogue(6, 14)).assertArchival().pages();

        assertEquals(5, pages.size());
        for (String page : pages) {
            assertTrue(page.contains("一级事项") && page.contains("公开渠道和载体"), page);
        }
        assertTrue(pages.get(0).contains("第2类社会救助") && pages.get(1).contains("第2类社会救助"), pages.get(1));
        assertTrue(pages.get(4).contains("第5页，共5页"), pages.get(4));
    }

    @Test
    void samePaperGivesTheSameBytes() {
        byte[] first = new Printer(folder).print(Samples.notice(45)).bytes();
        byte[] second = new Printer(folder).print(Samples.notice(45)).bytes();

        assertArrayEquals(first, second);
    }
}
