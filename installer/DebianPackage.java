import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * A Debian package (Debian, Ubuntu, UOS, Kylin): the portable folder under /opt, a command, a menu entry, an icon and
 * the file type of workspaces. It has no install scripts: menu, icon and file type lie where the system's own triggers
 * look, so that it installs on a machine without a desktop too.
 */
record DebianPackage(String version, Path portable, Path out) {
    private static final Path TEMPLATES = Path.of("installer", "linux");

    Path make() throws IOException, InterruptedException {
        String name = "gongkailan_%s_%s".formatted(version, architecture());
        Path tree = out.resolve("deb");
        Package.copy(portable, tree.resolve("opt/gongkailan"));
        command(tree);
        place(tree, "gongkailan.desktop", "usr/share/applications");
        place(tree, "gongkailan.xml", "usr/share/mime/packages");
        place(tree, "gongkailan.svg", "usr/share/icons/hicolor/scalable/apps");
        for (String size : List.of("48", "128", "256")) {
            Path icon = tree.resolve("usr/share/icons/hicolor/%sx%s/apps/gongkailan.png".formatted(size, size));
            Files.createDirectories(icon.getParent());
            Files.copy(Path.of("src/main/resources/org/gongkailan/ui/icon-%s.png".formatted(size)), icon);
        }
        place(tree, "copyright", "usr/share/doc/gongkailan");
        control(tree);
        return build(tree, out.resolve(name + ".deb"));
    }

    private static void command(Path tree) throws IOException {
        Path bin = Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(bin.resolve("gongkailan"), Path.of("../../opt/gongkailan/bin/gongkailan"));
    }

    private static void place(Path tree, String template, String folder) throws IOException {
        Path target = Files.createDirectories(tree.resolve(folder)).resolve(template);
        Files.copy(TEMPLATES.resolve(template), target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private void control(Path tree) throws IOException {
        long kilobytes;
        try (var walk = Files.walk(tree)) {
            kilobytes = walk.filter(Files::isRegularFile).mapToLong(path -> path.toFile().length()).sum() / 1024;
        }
        String text = Files.readString(TEMPLATES.resolve("control"));
        text = text.replace("@VERSION@", version).replace("@ARCHITECTURE@", architecture())
                .replace("@SIZE@", String.valueOf(kilobytes));
        Files.writeString(Files.createDirectories(tree.resolve("DEBIAN")).resolve("control"), text);
    }

    private static Path build(Path tree, Path file) throws IOException, InterruptedException {
        try {
            // gzip: every dpkg reads it, and jars hardly shrink further (xz: 6 % smaller, ten times slower).
            Package.run(List.of("dpkg-deb", "--root-owner-group", "-Zgzip", "--build", tree.toString(),
                    file.toString()), "dpkg-deb 失败 · dpkg-deb failed");
        } catch (IOException e) {
            throw new Package.Stop("制作 .deb 需要 dpkg-deb，请先安装 dpkg；便携版已做好"
                    + " · The .deb needs dpkg-deb; the portable folder is ready: " + e.getMessage());
        }
        Package.delete(tree);
        return file;
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }
}
