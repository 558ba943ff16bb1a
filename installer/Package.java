import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Makes, from {@code target/app}, a portable folder with its own Java and the package of the system it runs on, in
 * {@code target/installer}. Run by {@code mvn -Pinstaller verify} with the JDK of the build; jlink knows only its own
 * platform, so Windows and ARM64 run this same program on such a machine.
 */
final class Package {
    private static final Path LIBRARIES = Path.of("target", "app", "lib");
    private static final Path OUT = Path.of("target", "installer");

    /** What the class path needs of the JDK; charsets for GBK files, localedata for Chinese dates. */
    private static final String MODULES = "java.base,java.desktop,java.sql,java.logging,java.xml,java.naming,"
            + "java.management,java.prefs,jdk.unsupported,jdk.jfr,jdk.charsets,jdk.localedata,jdk.zipfs";

    private static final Path OPTIONS = Path.of("installer", "bin", "java.options");

    private final String version;
    private final Path portable;

    private Package(String version) {
        this.version = version;
        this.portable = OUT.resolve("gongkailan-%s-%s".formatted(version, platform()));
    }

    public static void main(String[] args) throws Exception {
        try {
            new Package(args[0]).make();
        } catch (Stop stop) {
            System.err.println(stop.getMessage());
            System.exit(1);
        }
    }

    private void make() throws Exception {
        if (!isLinux()) {
            throw new Stop("这个系统的安装包还没有写：见 installer/windows/README.md"
                    + " · No installer for this system yet: see installer/windows/README.md");
        }
        delete(OUT);
        System.out.println("portable folder with its own Java: " + image());
        System.out.println("start-up cache: " + megabytes(train()));
        tryCommandLine();
        System.out.println("archive: " + megabytes(archive()));
        System.out.println("package: " + megabytes(new DebianPackage(version, portable, OUT).make()));
    }

    private Path image() throws IOException {
        var arguments = new ArrayList<>(List.of("--type", "app-image", "--name", "gongkailan",
                "--app-version", version, "--vendor", "Gongkailan", "--dest", OUT.toString(),
                "--input", LIBRARIES.toString(), "--main-jar", "gongkailan-%s.jar".formatted(version),
                "--main-class", "org.gongkailan.Main", "--icon", "src/main/resources/org/gongkailan/ui/icon-256.png",
                "--add-modules", MODULES, "--jlink-options",
                "--strip-debug --no-header-files --no-man-pages --include-locales=zh,en --compress zip-6"));
        for (String option : options()) {
            arguments.addAll(List.of("--java-options", option));
        }
        // Xlog: a cache that does not fit must cost time, not words on the officer's screen.
        arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/gongkailan.aot",
                "--java-options", "-Xlog:aot=off", "--java-options", "-Xlog:cds=off"));
        ToolProvider jpackage = ToolProvider.findFirst("jpackage")
                .orElseThrow(() -> new Stop("这个 JDK 没有 jpackage，请换用完整的 JDK 25 · This JDK has no jpackage"));
        if (jpackage.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new Stop("jpackage 失败，原因见上 · jpackage failed, see above");
        }
        Files.move(OUT.resolve("gongkailan"), portable);
        Files.copy(Path.of("LICENSE"), portable.resolve("LICENSE"));
        return portable;
    }

    private static List<String> options() throws IOException {
        return Files.readAllLines(OPTIONS).stream().filter(line -> !line.startsWith("#")).toList();
    }

    /** Shows the window on the sample county once, headless, so that later starts find their classes linked. */
    private Path train() throws IOException, InterruptedException {
        Path app = portable.resolve("lib/app").toAbsolutePath();
        Path cache = app.resolve("gongkailan.aot");
        Path rehearsal = OUT.resolve("rehearsal");
        var command = new ArrayList<>(List.of(portable.resolve("lib/runtime/bin/java").toString()));
        command.addAll(options());
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Xlog:aot=off", "-Xlog:cds=off",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-cp", classPath(app), "org.gongkailan.Main",
                "demo", "--out", rehearsal.toString(), "--window"));
        Path log = OUT.resolve("rehearsal.log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("GONGKAILAN_HOME", rehearsal.toAbsolutePath().toString());
        boolean wentWell = endWhenAtRest(builder.start());
        if (!wentWell || !Files.exists(cache)) {
            throw new Stop("预热启动缓存失败 · The rehearsal for the start-up cache failed:\n" + Files.readString(log));
        }
        delete(rehearsal);
        Files.delete(log);
        return cache;
    }

    /** The window is up and filled once the process has used no processor for a while; then it is asked to end. */
    private static boolean endWhenAtRest(Process process) throws InterruptedException {
        long before = 0;
        for (int quiet = 0, waited = 0; quiet < 6 && waited < 240 && process.isAlive(); waited++) {
            Thread.sleep(500);
            long now = process.info().totalCpuDuration().map(java.time.Duration::toMillis).orElse(0L);
            quiet = now > 1000 && now - before < 40 ? quiet + 1 : 0;
            before = now;
        }
        boolean running = process.isAlive();
        process.destroy();
        return process.waitFor() == 0 || running;
    }

    /** The class path exactly as the launcher's own configuration has it; the cache is valid for no other. */
    private static String classPath(Path app) throws IOException {
        return Files.readAllLines(app.resolve("gongkailan.cfg")).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()).replace("$APPDIR", app.toString()))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private void tryCommandLine() throws IOException, InterruptedException {
        String launcher = portable.resolve("bin/gongkailan").toString();
        Path demo = OUT.resolve("demo");
        String failed = "便携版的命令行不能运行 · The portable command line does not work";
        run(List.of(launcher, "--version"), failed);
        run(List.of(launcher, "demo", "--quiet", "--out", demo.toString()), failed);
        delete(demo);
        delete(OUT.resolve("home"));
    }

    private Path archive() throws IOException, InterruptedException {
        Path archive = OUT.resolve(portable.getFileName() + ".tar.gz");
        run(List.of("tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "-C", OUT.toString(),
                "-czf", archive.toString(), portable.getFileName().toString()), "tar 失败 · tar failed");
        return archive;
    }

    static void run(List<String> command, String failure) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("GONGKAILAN_HOME", OUT.resolve("home").toAbsolutePath().toString());
        int code = builder.start().waitFor();
        if (code != 0) {
            throw new Stop("%s（%d）: %s".formatted(failure, code, String.join(" ", command)));
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()), StandardCopyOption.COPY_ATTRIBUTES,
                        java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var walk = Files.walk(folder)) {
                walk.sorted(Comparator.reverseOrder()).forEach(path -> {
                    try {
                        Files.delete(path);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }

    private static String megabytes(Path file) throws IOException {
        return "%s (%.0f MB)".formatted(file, Files.size(file) / 1e6);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    /** As installers name it: linux-x64, linux-arm64. */
    private static String platform() {
        String arch = System.getProperty("os.arch");
        return (isLinux() ? "linux-" : "other-")
                + (arch.equals("amd64") ? "x64" : arch.equals("aarch64") ? "arm64" : arch);
    }

    /** The build ends here, with a sentence. */
    static final class Stop extends RuntimeException {
        Stop(String sentence) {
            super(sentence);
        }
    }
}
