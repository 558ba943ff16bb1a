package org.gongkailan;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The rules of the house over source files. Each answers the lines that break it, with what to do. */
final class SourceRules {
    /** The only classes that may catch everything: the jobs, the uncaught handler, the command line. */
    static final Set<String> CATCH_ALL = Set.of(
            "org.gongkailan.ui.ThreadedJobs",
            "org.gongkailan.assembly.UncaughtHandler", "org.gongkailan.ui.UncaughtHandler",
            "org.gongkailan.cli.CommandLineMain", "org.gongkailan.Main");

    /** Trades whose libraries throw any unchecked exception on a broken file; they turn it into one sentence. */
    static final Set<String> RUNTIME_EXCEPTIONS = Set.of("officefile", "typeset");

    private SourceRules() {
    }

    static List<String> catchesOfEverything(JavaSources sources) {
        var broken = new ArrayList<String>();
        for (CompilationUnitTree file : sources.files()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitCatch(CatchTree tree, Void unused) {
                    String type = tree.getParameter().getType().toString().replaceFirst("^java\\.lang\\.", "");
                    if (!mayCatch(JavaSources.className(file), type) && !passesOn(tree)) {
                        broken.add(sources.place(file, tree) + " catches " + type
                                + ": name the exceptions you can answer, and let the others reach ui.Jobs,"
                                + " the uncaught handler or the command line, which log them with a code");
                    }
                    return super.visitCatch(tree, unused);
                }
            }.scan(file, null);
        }
        return broken;
    }

    private static boolean mayCatch(String className, String type) {
        return switch (type) {
            case "Exception", "Throwable", "Error" -> CATCH_ALL.contains(className);
            case "RuntimeException" -> CATCH_ALL.contains(className)
                    || RUNTIME_EXCEPTIONS.contains(className.split("\\.")[2]);
            default -> true;
        };
    }

    /** Whether the catch only cleans up: its last word throws the very same exception. */
    private static boolean passesOn(CatchTree tree) {
        var statements = tree.getBlock().getStatements();
        return !statements.isEmpty() && statements.getLast() instanceof ThrowTree last
                && last.getExpression().toString().equals(tree.getParameter().getName().toString());
    }

    static List<String> publicTypesWithoutASentence(JavaSources sources) {
        var broken = new ArrayList<String>();
        for (CompilationUnitTree file : sources.files()) {
            for (var tree : file.getTypeDecls()) {
                if (tree instanceof ClassTree type && type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        && sources.trees().getDocComment(new TreePath(new TreePath(file), type)) == null) {
                    broken.add(sources.place(file, type) + " " + type.getSimpleName()
                            + ": say in one Javadoc sentence what an instance is");
                }
            }
        }
        return broken;
    }

    static List<String> packagesWithoutAWord(JavaSources sources) {
        var packages = new TreeSet<Path>();
        sources.files().forEach(file -> packages.add(Path.of(file.getSourceFile().getName()).getParent()));
        return packages.stream()
                .filter(folder -> !folder.endsWith(Path.of("org", "gongkailan")))
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(folder -> folder + ": add a package-info.java that says in two to five lines what lives here")
                .toList();
    }
}
