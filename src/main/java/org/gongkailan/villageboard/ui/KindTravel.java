package org.gongkailan.villageboard.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.gongkailan.text.FileNames;
import org.gongkailan.text.Messages;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.villageboard.NoticeKind;
import org.gongkailan.villageboard.kind.KindArrival;
import org.gongkailan.villageboard.kind.KindFile;

/** 导入类型 and 导出类型: kinds of notices from one office to others, as a file. */
final class KindTravel {
    private final Desk desk;
    private final KindViewModel model;
    private final BooleanSupplier mayLeave;

    /** @param mayLeave asks what shall become of a kind that was changed and not kept; false where somebody steps back */
    KindTravel(Desk desk, KindViewModel model, BooleanSupplier mayLeave) {
        this.desk = desk;
        this.model = model;
        this.mayLeave = mayLeave;
    }

    private static FileKind kind() {
        return FileKind.of(Messages.of("villageboard.kinds.export.kind"), "*." + KindFile.ENDING);
    }

    /** Writes the kinds that the office changed or made into a file. */
    void send() {
        if (!mayLeave.getAsBoolean()) {
            return;
        }
        var own = model.own();
        if (own.isEmpty()) {
            desk.dialogs().tell(Messages.of("villageboard.kinds.export.none"), Messages.of("villageboard.kinds.export.none.why"));
            return;
        }
        chosen(own).ifPresent(this::send);
    }

    private Optional<List<NoticeKind>> chosen(List<NoticeKind> own) {
        var inView = own.stream().filter(kind -> kind.id().equals(model.kind.get().id())).toList();
        if (own.size() == 1 || inView.isEmpty()) {
            return Optional.of(own);
        }
        var answer = desk.dialogs().choose(Messages.of("villageboard.kinds.export.which"), "", List.of(
                Messages.of("villageboard.kinds.export.all", own.size()), Messages.of("villageboard.kinds.export.one", inView.getFirst().name())));
        return answer.stream().mapToObj(way -> way == 0 ? own : inView).findFirst();
    }

    private void send(List<NoticeKind> kinds) {
        var file = model.file(kinds);
        String name = FileNames.clean(Messages.of("villageboard.kinds.export.name", file.office()) + "." + KindFile.ENDING);
        desk.dialogs().pickSave(Messages.of("villageboard.kinds.export"), name, kind()).ifPresent(path -> desk.jobs().load(() -> {
            file.write(path);
            return path;
        }, written -> desk.notices().say(Messages.of("villageboard.kinds.exported", kinds.size(), written.getFileName()))));
    }

    /** Shows what a file brings, so that some of it may be taken in. */
    void takeIn() {
        if (mayLeave.getAsBoolean()) {
            desk.dialogs().pickFile(Messages.of("villageboard.kinds.import"), kind()).ifPresent(this::look);
        }
    }

    private void look(Path path) {
        desk.jobs().load(() -> KindFile.read(path), file -> {
            var arrivals = model.arrivals(file);
            if (arrivals.stream().anyMatch(KindArrival::takeable)) {
                new KindArrivals(desk, model, file, arrivals).open();
            } else {
                long same = arrivals.stream().filter(arrival -> arrival.state() == KindArrival.State.SAME).count();
                String wrong = arrivals.stream().filter(arrival -> arrival.state() == KindArrival.State.WRONG)
                        .map(KindArrivals::words).collect(Collectors.joining("\n"));
                desk.dialogs().tell(Messages.of("villageboard.kind-arrival.nothing", same, arrivals.size() - same), wrong);
            }
        });
    }
}
