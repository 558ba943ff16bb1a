package org.gongkailan.cli.sample;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.gongkailan.finding.UserProblem;

/** The sample files that ship with the program, laid out in a folder as an officer would have them. */
final class SampleFiles {
    static final String ROLL = "roll/roll-1200.xlsx";
    static final String LIBRARY = "library/documents.csv";
    static final List<String> CATALOGUES = List.of("catalogue/a-one-domain.xlsx",
            "catalogue/c-sheets-extra-columns.xlsx", "catalogue/e-page.html");
    static final List<String> REPORTS = List.of("annualreport/03-pingtan-2021.json",
            "annualreport/04-pingtan-2022.json", "annualreport/15-jinhu-2023.json");

    private final Path folder;

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes one of the files into the folder; answers where it lies. */
    Path lay(String name) {
        Path file = folder.resolve(name);
        try (InputStream in = SampleFiles.class.getResourceAsStream("/org/gongkailan/sample/" + name)) {
            Files.createDirectories(file.getParent());
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UserProblem(e, "cli.demo.unwritable", folder);
        }
    }
}
