package org.gongkailan.typeset;

import java.nio.file.Path;
import org.gongkailan.progress.Progress;

/** Prints the samples into a folder for a person to look at. Not a test. */
final class SamplesToLookAt {
    private SamplesToLookAt() {
    }

    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        var writer = TestFonts.PDF;
        System.out.println(writer.write(Samples.report(), folder.resolve("report.pdf"), Progress.NONE));
        System.out.println(writer.write(Samples.catalogue(6, 14), folder.resolve("catalogue.pdf"), Progress.NONE));
        System.out.println(writer.write(Samples.oddities(), folder.resolve("oddities.pdf"), Progress.NONE));
        System.out.println(writer.write(Samples.notice(45), folder.resolve("notice.pdf"), Progress.NONE));
    }
}
