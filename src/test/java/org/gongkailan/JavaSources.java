package org.gongkailan;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Java files as the compiler parses them, for rules that class files no longer show: catches, literals, Javadoc. */
record JavaSources(Path root, Trees trees, List<CompilationUnitTree> files) {
    static final Path MAIN = Path.of("src", "main", "java");

    /** Parses every Java file under a folder; resolves nothing, so it is quick. */
    static JavaSources under(Path root) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var walk = Files.walk(root); var manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> paths = walk.filter(path -> path.toString().endsWith(".java")).sorted().toList();
            Iterable<? extends JavaFileObject> sources = manager.getJavaFileObjectsFromPaths(paths);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, sources);
            var files = new java.util.ArrayList<CompilationUnitTree>();
            task.parse().forEach(files::add);
            return new JavaSources(root, Trees.instance(task), List.copyOf(files));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File and line of a piece of source, as an editor opens it. */
    String place(CompilationUnitTree file, Tree tree) {
        long start = trees.getSourcePositions().getStartPosition(file, tree);
        return file.getSourceFile().getName() + ":" + file.getLineMap().getLineNumber(start);
    }

    /** The class a file is named after, e.g. {@code org.gongkailan.ui.Jobs}. */
    static String className(CompilationUnitTree file) {
        String name = Path.of(file.getSourceFile().getName()).getFileName().toString().replace(".java", "");
        return file.getPackageName() + "." + name;
    }
}
