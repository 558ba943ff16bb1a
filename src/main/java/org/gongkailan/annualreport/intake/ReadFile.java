package org.gongkailan.annualreport.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.progress.Progress;

/**
 * A file that was handed in, and what came of reading it.
 *
 * @param name    of the file
 * @param read    null where it could not be read
 * @param problem why not; empty where it could
 */
public record ReadFile(String name, PublishedReport read, String problem) {
    private static final Pattern REPORT_FILE = Pattern.compile("(?i)[^~.].*\\.(?:docx|html?|pdf|json)");

    public ReadFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(problem);
    }

    /** Whether it holds a report whose unit and year are known. */
    public boolean named() {
        return read != null && read.named();
    }

    /**
     * Reads files, and of folders the report files in them. A file that cannot be read stops nothing.
     *
     * @throws UserProblem if a folder cannot be read
     */
    public static List<ReadFile> all(List<Path> files, PublishedReports reader, Progress progress) {
        var read = new ArrayList<ReadFile>();
        List<Path> all = files.stream().flatMap(ReadFile::filesOf).toList();
        for (Path file : all) {
            progress.step(read.size(), all.size());
            read.add(of(file, reader));
        }
        progress.at(all.size(), all.size());
        return read;
    }

    private static ReadFile of(Path file, PublishedReports reader) {
        String name = String.valueOf(file.getFileName());
        try {
            return new ReadFile(name, reader.read(file), "");
        } catch (UserProblem problem) {
            return new ReadFile(name, null, problem.getLocalizedMessage());
        }
    }

    private static Stream<Path> filesOf(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.filter(file -> REPORT_FILE.matcher(file.getFileName().toString()).matches()).sorted().toList()
                    .stream();
        } catch (IOException e) {
            throw new UserProblem(e, "report.summary.folder", path);
        }
    }
}
