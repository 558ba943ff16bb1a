package org.gongkailan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkailan.text.Messages;

/**
 * From starting the process on the sample county's workspace to the first frame of its window, and until all cards of
 * 工作台 are filled, without a display: as the launcher of target/app starts for the first time and later, and as the
 * installed program does. Processes of their own, in turns.
 */
final class StartBench implements Case {
    private static final String WATCHER = FirstFrame.class.getName();
    private static final String FLOOR = "a bare JavaFX window";
    private static final Path JARS = Path.of("target", "app", "lib");
    private static final List<String> OPTIONS = List.of("@installer/bin/java.options", "-Dglass.platform=Headless",
            "-Dprism.order=sw");
    private static final String WHOLE = "-Dbench.whole=true";
    private static final String REHEARSAL = "-Dbench.rehearsal=true";

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        var start = new Start(folder.resolve("home"), classPath(watcher(folder)));
        Path county = folder.resolve("county");
        start.run(List.of(), "org.gongkailan.Main", "demo", "--out", county.toString());
        String open = county.resolve(Messages.of("cli.demo.county") + ".gkl").toString();
        Path cache = folder.resolve("first-frame.aot");
        start.run(List.of("-XX:AOTCacheOutput=" + cache, REHEARSAL, WHOLE), WATCHER, open);
        String archive = "-XX:SharedArchiveFile=" + folder.resolve("window.jsa");
        start.run(List.of("-XX:+AutoCreateSharedArchive", archive, REHEARSAL, WHOLE), WATCHER, open);
        String installed = "-XX:AOTCache=" + cache;
        double[] medians = Timing.medians(5, () -> start.run(List.of(), WATCHER),
                () -> start.run(List.of(), WATCHER, open), () -> start.run(List.of(archive), WATCHER, open),
                () -> start.run(List.of(installed), WATCHER, open), () -> start.run(List.of(WHOLE), WATCHER, open),
                () -> start.run(List.of(archive, WHOLE), WATCHER, open),
                () -> start.run(List.of(installed, WHOLE), WATCHER, open));
        String[] names = {"first frame, target/app's first start", "first frame, target/app", "first frame, installed",
            "all of 工作台, target/app's first start", "all of 工作台, target/app", "all of 工作台, installed"};
        return IntStream.range(0, names.length).mapToObj(i ->
                new Figure("start to " + names[i], medians[i + 1], FLOOR, medians[0])).toList();
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
