package org.gongkailan.officefile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkailan.finding.UserProblem;

/** What a file is by its content. */
enum FileKind {
    XLSX, XLS, DOCX, HTML, CSV;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    /**
     * Tells the kind.
     *
     * @param head the first few thousand bytes
     * @throws UserProblem if no table can be read from such a file
     */
    static FileKind of(Path path, byte[] head) {
        if (startsWith(head, ZIP)) {
            return ofZip(path);
        }
        if (startsWith(head, OLE)) {
            return ofOle(path);
        }
        return ofText(Source.nameOf(path), head);
    }

    private static FileKind ofZip(Path path) {
        try (var parts = new ZipParts(path)) {
            if (parts.hasFolder("xl/worksheets/") && !parts.has("xl/workbook.bin")) {
                return XLSX;
            }
            if (parts.has("word/document.xml")) {
                return DOCX;
            }
            boolean otherSheet = parts.has("xl/workbook.bin") || parts.has("mimetype");
            throw new UserProblem(otherSheet ? "file.other-office" : "file.no-table-kind", parts.file());
        }
    }

    private static FileKind ofOle(Path path) {
        String name = Source.nameOf(path);
        try (var ole = new POIFSFileSystem(path.toFile(), true)) {
            var root = ole.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                throw new UserProblem("file.encrypted", name);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return XLS;
            }
            throw new UserProblem("file.other-office", name);
        } catch (IOException | RuntimeException e) { // POI answers broken bytes with many exceptions
            throw e instanceof UserProblem known ? known : new UserProblem(e, "file.damaged", name);
        }
    }

    private static FileKind ofText(String name, byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("%pdf") || start.startsWith("{\\rtf") || start.startsWith("mime-version:")
                || text.contains("schemas-microsoft-com:office:spreadsheet") && !text.contains("<table")) {
            throw new UserProblem("file.other-office", name);
        }
        if (!TextFile.isText(head)) {
            throw new UserProblem("file.no-table-kind", name);
        }
        return start.contains("<html") || start.contains("<table") || start.startsWith("<") ? HTML : CSV;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length
                && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
