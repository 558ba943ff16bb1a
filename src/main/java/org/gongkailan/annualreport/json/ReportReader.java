package org.gongkailan.annualreport.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.gongkailan.annualreport.FormEdition;
import org.gongkailan.finding.UserProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads reports from files of the interchange format. A file that is not one is a {@link UserProblem}; a sound file
 * with unsound cells is read, and its cells are findings.
 */
public final class ReportReader {
    /** What the field {@code format} says in front of its version. */
    static final String FORMAT = "gongkailan/annual-report/";
    static final int VERSION = 1;

    private static final long MOST_BYTES = 8L << 20;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads a file. Nothing is changed anywhere. */
    public ReportReading read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new UserProblem("report.read.folder", file);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new UserProblem("report.read.large", file, MOST_BYTES >> 20);
            }
            return read(Files.readAllBytes(file), file.toString());
        } catch (NoSuchFileException e) {
            throw new UserProblem(e, "report.read.missing", file);
        } catch (IOException e) {
            throw new UserProblem(e, "report.read.unreadable", file);
        }
    }

    /** @param name how problems call the bytes */
    public ReportReading read(byte[] json, String name) {
        return read(tree(json, name), name);
    }

    /** A tree that is already parsed, such as a journalled record. */
    public ReportReading read(ObjectNode root, String name) {
        checkFormat(root, name);
        return new ReportTree(root, name).reading();
    }

    private ObjectNode tree(byte[] json, String name) {
        try {
            if (mapper.readTree(json) instanceof ObjectNode root) {
                return root;
            }
        } catch (JacksonException e) {
            throw new UserProblem(e, "report.read.notJson", name);
        }
        throw new UserProblem("report.read.notReport", name);
    }

    private static void checkFormat(ObjectNode root, String name) {
        JsonNode format = root.path("format");
        if (!format.isString() || !format.stringValue().startsWith(FORMAT)) {
            throw new UserProblem("report.read.notReport", name);
        }
        String version = format.stringValue().substring(FORMAT.length());
        boolean unknownForm = root.path("form").isString()
                && FormEdition.of(root.path("form").stringValue()).isEmpty();
        if (!version.equals(String.valueOf(VERSION)) || unknownForm) {
            throw new UserProblem("report.read.newer", name);
        }
    }
}
