package org.gongkailan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From starting the process to the first frame of the window on the sample county's workspace, without a display. */
final class StartBench implements Case {
    private static final String WATCHER = FirstFrame.class.getName();
    private static final String FLOOR = "a bare JavaFX window";
    private static final Path JARS = Path.of("target", "app", "lib");
    private static final List<String> OPTIONS = List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
            "-Dglass.platform=Headless", "-Dprism.order=sw");

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var start = new Start(folder.resolve("home"), classPath(watcher(folder)));
        Path county = folder.resolve("county");
        start.run(List.of(), "org.gongkailan.Main", "demo", "--out", county.toString());
        String[] open = {"demo", "--out", county.toString(), "--window"};
        Path cache = folder.resolve("first-frame.aot");
        start.run(List.of("-XX:AOTCacheOutput=" + cache, "-Dbench.rehearsal=true"), WATCHER, open);
        double[] medians = Timing.medians(5, () -> start.run(List.of(), WATCHER),
                () -> start.run(List.of(), WATCHER, open),
                () -> start.run(List.of("-XX:AOTCache=" + cache), WATCHER, open));
        return List.of(new Figure("start to first frame, target/app", medians[1], FLOOR, medians[0]),
                new Figure("start to first frame, installed", medians[2], FLOOR, medians[0]));
    }

    /** How processes are started: their own application folder, the same class path. */
    private record Start(Path home, String classPath) {
        void run(List<String> more, String main, String... arguments) throws IOException, InterruptedException {
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(OPTIONS);
            command.addAll(more);
            command.addAll(List.of("-cp", classPath, main));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("GONGKAILAN_HOME", home.toAbsolutePath().toString());
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + said);
            }
        }
    }

    /** A start-up cache wants jars only, so the watching class goes into one, last on the class path. */
    private static Path watcher(Path folder) throws IOException {
        Path jar = folder.resolve("watcher.jar");
        Path classes = Path.of("target", "test-classes");
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
             var found = Files.list(classes.resolve("org/gongkailan/bench"))) {
            for (Path path : found.filter(each -> each.getFileName().toString().startsWith("FirstFrame")).toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                Files.copy(path, out);
            }
        }
        return jar;
    }

    private static String classPath(Path watcher) throws IOException {
        try (Stream<Path> jars = Files.list(JARS)) {
            return Stream.concat(jars.sorted(), Stream.of(watcher)).map(Path::toString)
                    .collect(Collectors.joining(System.getProperty("path.separator")));
        }
    }
}
