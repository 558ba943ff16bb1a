package org.gongkailan.villageboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkailan.finding.UserProblem;
import tools.jackson.databind.json.JsonMapper;

/** The kinds of notices the office has, in the order of the screen. */
public final class NoticeKinds {
    private static final List<String> SHIPPED = List.of("subsidy-payment");

    private final List<NoticeKind> kinds;

    private NoticeKinds(List<NoticeKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** The kinds that ship with the program. */
    public static NoticeKinds shipped() {
        var mapper = JsonMapper.builder().build();
        return new NoticeKinds(SHIPPED.stream().map(id -> read(mapper, id)).toList());
    }

    /** All kinds. */
    public List<NoticeKind> all() {
        return kinds;
    }

    /**
     * The kind of an id.
     *
     * @throws UserProblem if there is none
     */
    public NoticeKind of(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow(() -> new UserProblem(
                "villageboard.kind.unknown", id, kinds.stream().map(NoticeKind::id).collect(Collectors.joining(" "))));
    }

    private static NoticeKind read(JsonMapper mapper, String id) {
        try (var in = NoticeKinds.class.getResourceAsStream("kinds/" + id + ".json")) {
            return mapper.readValue(in, NoticeKind.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
