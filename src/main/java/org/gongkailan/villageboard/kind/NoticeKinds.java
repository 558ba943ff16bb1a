package org.gongkailan.villageboard.kind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkailan.finding.UserProblem;
import org.gongkailan.villageboard.NoticeKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of notices the office has, in the order of the screen: those that ship, as the office changed them, and its own. */
public final class NoticeKinds {
    private static final String WORDS = "words";
    private final List<NoticeKind> kinds;

    private NoticeKinds(List<NoticeKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** The kinds that ship with the program. */
    public static NoticeKinds shipped() {
        return Shipped.KINDS;
    }

    /** The shipped kinds with those of the office in their places or behind them. */
    public NoticeKinds with(List<NoticeKind> own) {
        Map<String, NoticeKind> byId = own.stream().collect(Collectors.toMap(NoticeKind::id, Function.identity()));
        var all = new ArrayList<>(kinds.stream().map(kind -> byId.getOrDefault(kind.id(), kind)).toList());
        own.stream().filter(kind -> find(kind.id()).isEmpty()).forEach(all::add);
        return new NoticeKinds(all);
    }

    /** All kinds. */
    public List<NoticeKind> all() {
        return kinds;
    }

    /** The kind of an id, if there is one. */
    public Optional<NoticeKind> find(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /**
     * The kind of an id.
     *
     * @throws UserProblem if there is none
     */
    public NoticeKind of(String id) {
        return find(id).orElseThrow(() -> new UserProblem(
                "villageboard.kind.unknown", id, kinds.stream().map(NoticeKind::id).collect(Collectors.joining(" "))));
    }

    /** Read once per process; the files cannot change under it. */
    private static final class Shipped {
        private static final NoticeKinds KINDS = read();

        private static NoticeKinds read() {
            JsonNode common = tree("kinds.json");
            return new NoticeKinds(common.get("order").valueStream()
                    .map(id -> read(id.asString(), (ObjectNode) common.get(WORDS))).toList());
        }

        private static NoticeKind read(String id, ObjectNode common) {
            var kind = (ObjectNode) tree("kinds/" + id + ".json");
            var words = common.deepCopy();
            words.setAll((ObjectNode) kind.get(WORDS));
            kind.set(WORDS, words);
            return JsonMapper.shared().treeToValue(kind, NoticeKind.class);
        }

        private static JsonNode tree(String file) {
            try (var in = NoticeKinds.class.getResourceAsStream(file)) {
                return JsonMapper.shared().readTree(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
