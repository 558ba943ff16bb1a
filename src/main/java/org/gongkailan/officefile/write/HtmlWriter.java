package org.gongkailan.officefile.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.paper.Paper;

/**
 * Writes a paper as one web page that needs nothing else: no script, no font, no picture, no other file. It can be read
 * on a phone, heard with a screen reader, and printed on the paper's own sheet.
 */
public final class HtmlWriter {
    /**
     * Writes the whole file.
     *
     * @throws org.gongkailan.finding.UserProblem if it cannot be written
     */
    public void write(Paper paper, Path out) {
        byte[] page = (HtmlPage.head(paper) + new HtmlBody(paper).write() + HtmlPage.FOOT).getBytes(StandardCharsets.UTF_8);
        new OutputFile(out).write(file -> file.write(page));
    }
}
