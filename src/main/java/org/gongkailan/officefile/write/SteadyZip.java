package org.gongkailan.officefile.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip whose bytes depend on nothing but what is in it: no clock, no time zone. */
final class SteadyZip implements AutoCloseable {
    // The first moment a zip can name.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    SteadyZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String part, byte[] content) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    void add(String part, String xml) throws IOException {
        add(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Every part of another zip, in its order. */
    void addAll(byte[] other) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(other), StandardCharsets.UTF_8)) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                add(part.getName(), parts.readAllBytes());
            }
        }
    }

    /** Ends the zip; the stream below stays open. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
