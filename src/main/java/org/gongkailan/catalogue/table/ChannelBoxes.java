package org.gongkailan.catalogue.table;

import java.util.ArrayList;
import java.util.List;
import org.gongkailan.catalogue.Channels;

/** 公开渠道和载体 as the table prints it: all 13 boxes two by two, then the row's own channels. */
final class ChannelBoxes {
    private static final int FIRST_WIDTH = 6;
    private static final int LONGEST_PAIRED = 10;

    private final TableWording wording;
    private final Channels channels = Channels.official();

    ChannelBoxes(TableWording wording) {
        this.wording = wording;
    }

    String text(List<String> ticked) {
        var lines = new ArrayList<String>();
        String first = null;
        for (String box : boxes(ticked)) {
            if (first == null && box.length() <= LONGEST_PAIRED) {
                first = box;
            } else if (box.length() > LONGEST_PAIRED) {
                lines.add(first == null ? box : first + "\n" + box);
                first = null;
            } else {
                lines.add(first + "　".repeat(Math.max(1, FIRST_WIDTH + 1 - first.length())) + box);
                first = null;
            }
        }
        if (first != null) {
            lines.add(first);
        }
        return String.join("\n", lines);
    }

    private List<String> boxes(List<String> ticked) {
        var own = new ArrayList<>(ticked);
        var boxes = new ArrayList<String>();
        for (String name : channels.names()) {
            var printed = ticked.stream().filter(word -> channels.standardOf(word).filter(name::equals).isPresent()).toList();
            own.removeAll(printed);
            if (printed.isEmpty()) {
                boxes.add(wording.box(false) + name);
            }
            printed.forEach(word -> boxes.add(wording.box(true) + word));
        }
        own.forEach(word -> boxes.add(wording.box(true) + word));
        return boxes;
    }
}
