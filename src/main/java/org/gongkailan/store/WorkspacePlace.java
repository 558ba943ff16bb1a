package org.gongkailan.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gongkailan.finding.UserProblem;

/**
 * Whether a folder is fit for a workspace. SQLite's locks do not hold on network shares, and synchronising folders copy
 * a database while it is being written: both end in damaged files, so both are refused with the way out (packages).
 */
final class WorkspacePlace {
    private static final Set<String> NETWORK = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs",
            "afs", "9p", "fuse.sshfs", "davfs", "fuse.davfs2", "webdavfs");
    private static final List<String> SYNCED = syncedFolders();

    private WorkspacePlace() {
    }

    static void check(Path file) {
        Path folder = file.getParent();
        if (file.toString().startsWith("\\\\") || onNetwork(folder)) {
            throw new UserProblem("store.network-folder", folder);
        }
        for (Path part : file) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (SYNCED.stream().anyMatch(name::startsWith)) {
                throw new UserProblem("store.synced-folder", folder);
            }
        }
        if (!Files.isWritable(folder) || Files.exists(file) && !Files.isWritable(file)) {
            throw new UserProblem("store.folder-read-only", folder);
        }
    }

    private static List<String> syncedFolders() {
        try (InputStream in = WorkspacePlace.class.getResourceAsStream("synced-folders.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean onNetwork(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return NETWORK.contains(store.type().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UserProblem(e, "store.unreadable", folder);
        }
    }
}
