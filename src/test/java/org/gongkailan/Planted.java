package org.gongkailan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder in which a test plants a violation: sources written as text, compiled, and imported like the real code. */
record Planted(Path sources, Path classes) {
    // One for all: it remembers what it found in the jars of the class path.
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    static Planted in(Path folder) throws IOException {
        return new Planted(Files.createDirectories(folder.resolve("src")),
                Files.createDirectories(folder.resolve("out")));
    }

    /** Writes one class; the name is fully qualified, the body stands between the braces. */
    Planted type(String name, String body) throws IOException {
        int dot = name.lastIndexOf('.');
        Path file = sources.resolve(name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package %s; public class %s { %s }".formatted(
                name.substring(0, dot), name.substring(dot + 1), body));
        return this;
    }

    JavaSources parsed() {
        return JavaSources.under(sources);
    }

    /** Compiles what was planted against the test's own class path. */
    JavaClasses imported() throws IOException {
        var output = new java.io.StringWriter();
        try (var walk = Files.walk(sources)) {
            var files = FILES.getJavaFileObjectsFromPaths(walk.filter(Files::isRegularFile).toList());
            var options = List.of("-proc:none", "-d", classes.toString());
            boolean compiled = COMPILER.getTask(output, FILES, null, options, null, files).call();
            assertTrue(compiled, output::toString);
        }
        return new ClassFileImporter().importPath(classes);
    }
}
