package org.gongkailan.catalogue.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkailan.catalogue.CatalogueFile;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.officefile.Grid;
import org.gongkailan.officefile.GridReader;

/** A file opened for import: its tables, or the interchange document it is. Read once, looked at as often as needed. */
public final class ImportSource {
    private static final long LARGEST_JSON = 64L << 20;
    private static final Set<Byte> BLANKS = Set.of((byte) ' ', (byte) '\n', (byte) '\r', (byte) '\t');

    private final String name;
    private final List<Grid> grids;
    private final CatalogueFile document;

    private ImportSource(String name, List<Grid> grids, CatalogueFile document) {
        this.name = name;
        this.grids = grids;
        this.document = document;
    }

    /**
     * Opens a file.
     *
     * @throws UserProblem if it cannot be read or is of no kind that is understood
     */
    static ImportSource open(Path file) {
        String name = file.getFileName().toString();
        return isJson(file) ? new ImportSource(name, List.of(), CatalogueFile.read(bytes(file), name))
                : new ImportSource(name, new GridReader().read(file), null);
    }

    /** The file's name. */
    public String name() {
        return name;
    }

    /** The tables; empty for an interchange document. */
    List<Grid> grids() {
        return grids;
    }

    Optional<CatalogueFile> document() {
        return Optional.ofNullable(document);
    }

    private static boolean isJson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(64);
            int i = start.length > 3 && start[0] == (byte) 0xEF ? 3 : 0;
            while (i < start.length && BLANKS.contains(start[i])) {
                i++;
            }
            // {\rtf is what word processors write under any name.
            boolean rtf = i + 1 < start.length && start[i + 1] == '\\';
            return i < start.length && !rtf && (start[i] == '{' || start[i] == '[');
        } catch (IOException e) {
            throw new UserProblem(e, "catalogue.import.unreadable", file.getFileName());
        }
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST_JSON) {
                throw new UserProblem("catalogue.import.tooLarge", file.getFileName(), LARGEST_JSON >> 20);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserProblem(e, "catalogue.import.unreadable", file.getFileName());
        }
    }
}
