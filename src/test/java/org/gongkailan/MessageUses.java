package org.gongkailan;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The message keys that sources name, found where a key is expected: in {@code Messages.of}, in a {@code UserProblem},
 * in a {@code Finding}, in a help text's <code>${bundle:key}</code>, and in any parameter of ours named {@code ...Key}.
 */
final class MessageUses {
    /**
     * One place that expects a key.
     *
     * @param place     file and line
     * @param keys      the literals there; empty where the key is not a literal
     * @param arguments how many arguments fill the sentence; -1 where they cannot be counted
     * @param problem   whether the sentence is a {@code UserProblem}'s
     */
    record Use(String place, String className, List<String> keys, int arguments, boolean problem) {
    }

    /** A parameter that takes a key: which one, and whether what follows fills the sentence. */
    private record KeyParameter(int index, boolean filled) {
    }

    /** How a command's help texts name their keys. */
    private static final Pattern BUNDLE_KEY = Pattern.compile("\\$\\{bundle:([^}]+)}");

    private final Map<String, KeyParameter> expected = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();

    private MessageUses() {
    }

    static MessageUses in(JavaSources sources) {
        var found = new MessageUses();
        sources.files().forEach(found::learnParameters);
        sources.files().forEach(file -> found.scan(sources, file));
        return found;
    }

    List<Use> uses() {
        return List.copyOf(uses);
    }

    /** Every string literal, for telling which keys nobody names at all. */
    List<String> literals() {
        return List.copyOf(literals);
    }

    /** Our own methods and constructors (records too) with a parameter such as {@code titleKey}. */
    private void learnParameters(CompilationUnitTree file) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                String owner = getCurrentPath().getParentPath().getLeaf() instanceof com.sun.source.tree.ClassTree type
                        ? type.getSimpleName().toString() : "";
                String name = method.getReturnType() == null ? owner : method.getName().toString();
                learn(name, method.getParameters());
                return super.visitMethod(method, unused);
            }

            @Override
            public Void visitClass(com.sun.source.tree.ClassTree type, Void unused) {
                if (type.getKind() == com.sun.source.tree.Tree.Kind.RECORD) {
                    learn(type.getSimpleName().toString(), components(type));
                }
                return super.visitClass(type, unused);
            }
        }.scan(file, null);
    }

    private static List<VariableTree> components(com.sun.source.tree.ClassTree type) {
        return type.getMembers().stream().filter(VariableTree.class::isInstance).map(VariableTree.class::cast)
                .filter(field -> !field.getModifiers().getFlags().contains(javax.lang.model.element.Modifier.STATIC))
                .toList();
    }

    private void learn(String name, List<? extends VariableTree> parameters) {
        for (int i = 0; i < parameters.size(); i++) {
            VariableTree parameter = parameters.get(i);
            if (parameter.getName().toString().endsWith("Key") && parameter.getType().toString().equals("String")) {
                expected.put(name + "/" + parameters.size(), new KeyParameter(i, false));
            }
        }
    }

    private void scan(JavaSources sources, CompilationUnitTree file) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (literal.getValue() instanceof String text) {
                    literals.add(text);
                    BUNDLE_KEY.matcher(text).results().map(match -> match.group(1)).forEach(key -> {
                        literals.add(key);
                        uses.add(new Use(sources.place(file, literal), JavaSources.className(file), List.of(key), -1,
                                false));
                    });
                }
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                String name = call.getMethodSelect().toString();
                note(call, name.endsWith("Messages.of") || name.matches("(Finding\\.)(error|warning|notice)")
                        ? name : name.substring(name.lastIndexOf('.') + 1), call.getArguments());
                return super.visitMethodInvocation(call, unused);
            }

            @Override
            public Void visitNewClass(NewClassTree made, Void unused) {
                String name = made.getIdentifier().toString();
                note(made, name.equals("UserProblem") || name.equals("Finding") ? "new " + name : name,
                        made.getArguments());
                return super.visitNewClass(made, unused);
            }

            private void note(ExpressionTree tree, String name, List<? extends ExpressionTree> arguments) {
                KeyParameter key = keyParameter(name, arguments);
                if (key != null && key.index() < arguments.size()) {
                    int count = key.filled() ? filled(arguments, key.index() + 1) : -1;
                    uses.add(new Use(sources.place(file, tree), JavaSources.className(file),
                            stringsIn(arguments.get(key.index())), count, name.equals("new UserProblem")));
                }
            }
        }.scan(file, null);
    }

    private KeyParameter keyParameter(String name, List<? extends ExpressionTree> arguments) {
        return switch (name) {
            case "Messages.of", "org.gongkailan.text.Messages.of" -> new KeyParameter(0, true);
            case "Finding.error", "Finding.warning", "Finding.notice" -> new KeyParameter(2, true);
            case "new Finding" -> new KeyParameter(3, false);
            case "new UserProblem" -> new KeyParameter(isText(arguments) ? 0 : 1, true);
            default -> expected.get(name + "/" + arguments.size());
        };
    }

    private static boolean isText(List<? extends ExpressionTree> arguments) {
        return arguments.size() == 1 || !stringsIn(arguments.getFirst()).isEmpty();
    }

    /** Arguments after the key; one that may be a whole array cannot be counted. */
    private static int filled(List<? extends ExpressionTree> arguments, int from) {
        boolean array = arguments.size() == from + 1
                && arguments.get(from).toString().matches("args|arguments|.*toArray\\(.*\\)");
        return array ? -1 : arguments.size() - from;
    }

    /** The literals a key expression can answer: itself, or the branches of a condition or a switch. */
    private static List<String> stringsIn(ExpressionTree expression) {
        var found = new ArrayList<String>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (literal.getValue() instanceof String text) {
                    found.add(text);
                }
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                return null;
            }

            @Override
            public Void visitBinary(com.sun.source.tree.BinaryTree composed, Void unused) {
                return null;
            }
        }.scan(expression, null);
        return found;
    }
}
