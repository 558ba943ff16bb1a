package org.gongkailan.villageboard.kind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.history.RecordJson;
import org.gongkailan.paper.OutputFile;
import org.gongkailan.villageboard.NoticeKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kinds of notices in a file, on their way from one office to others.
 *
 * @param format what the file is, with the number of its shape
 * @param office whose kinds they are
 * @param kinds  as that office changed or made them
 */
public record KindFile(String format, String office, List<NoticeKind> kinds) {
    /** What such a file is called when it is written. */
    public static final String ENDING = "json";
    private static final String FORMAT = "gongkailan/notice-kinds/1";
    private static final long LARGEST = 8L << 20;
    private static final int LONGEST_PERIOD = 999;
    /** Components that a kind may lack; all others it has, be they empty. */
    private static final Set<String> OPTIONAL = Set.of("period", "limit", "exemption", "balance", "day", "note");

    public KindFile {
        kinds = List.copyOf(kinds);
    }

    /** A file of an office's kinds. */
    public static KindFile of(String office, List<NoticeKind> kinds) {
        return new KindFile(FORMAT, office, kinds);
    }

    /**
     * Writes it; the same kinds give the same bytes.
     *
     * @throws UserProblem if the file cannot be written
     */
    public void write(Path file) {
        var json = JsonMapper.shared();
        byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(json.readTree(RecordJson.write(this)));
        new OutputFile(file).write(out -> out.write(bytes));
    }

    /**
     * Reads such a file.
     *
     * @throws UserProblem if it is none, or a kind in it is broken
     */
    public static KindFile read(Path file) {
        String name = file.getFileName().toString();
        var tree = tree(file, name);
        if (!FORMAT.equals(tree.path("format").asString("")) || !tree.path("kinds").isArray() || tree.path("kinds").isEmpty()) {
            throw new UserProblem("villageboard.kind-file.other", name);
        }
        var ids = new HashSet<String>();
        var kinds = tree.path("kinds").valueStream().map(each -> kind(each, name, ids)).toList();
        return of(tree.path("office").asString("").strip(), kinds);
    }

    private static JsonNode tree(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UserProblem("villageboard.kind-file.other", name);
            }
            return JsonMapper.shared().readTree(Files.readAllBytes(file));
        } catch (JacksonException e) {
            throw new UserProblem(e, "villageboard.kind-file.other", name);
        } catch (IOException e) {
            throw new UserProblem(e, "villageboard.kind-file.unreadable", name);
        }
    }

    private static NoticeKind kind(JsonNode written, String name, Set<String> ids) {
        try {
            var kind = JsonMapper.shared().treeToValue(written, NoticeKind.class);
            if (whole(JsonMapper.shared().readTree(RecordJson.write(kind))) && sound(kind) && ids.add(kind.id())) {
                return kind;
            }
        } catch (JacksonException e) {
            throw new UserProblem(e, "villageboard.kind-file.broken", name, ids.size() + 1);
        }
        throw new UserProblem("villageboard.kind-file.broken", name, ids.size() + 1);
    }

    private static boolean whole(JsonNode node) {
        return node.isObject() ? node.propertyStream().allMatch(part -> part.getValue().isNull() ? OPTIONAL.contains(part.getKey()) : whole(part.getValue()))
                : node.valueStream().allMatch(KindFile::whole);
    }

    // What a regulation orders to print is the program's to know, never a file's.
    private static boolean sound(NoticeKind kind) {
        var exemption = kind.listing().exemption();
        boolean lawful = exemption == null || NoticeKinds.shipped().find(kind.id()).map(shipped -> exemption.equals(shipped.listing().exemption())).orElse(false);
        boolean counted = kind.period() == null || kind.period().value() >= 1 && kind.period().value() <= LONGEST_PERIOD;
        return lawful && counted && kind.id().matches("[A-Za-z0-9-]{1,60}") && NoticeKind.Ground.FREQUENCIES.contains(kind.ground().frequency());
    }
}
