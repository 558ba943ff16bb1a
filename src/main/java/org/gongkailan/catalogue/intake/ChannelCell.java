package org.gongkailan.catalogue.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkailan.catalogue.Channels;

/**
 * 公开渠道和载体 in one cell: the 13 boxes with some ticked, only the ticked ones, or names without boxes. Boxes come as
 * ■ □ and as what fonts and copying made of them: R and £ (Wingdings), 口 for □, t for a lost ■.
 */
final class ChannelCell {
    private static final String YES = "■☑√✓✔▄◆▲●◼⬛☒";
    private static final String NO = "□£☐◇△○〇◯◻▢";
    /** Letters that may be boxes: only before a channel's name, or where a name cannot have begun before them. */
    private static final Pattern BOX = Pattern.compile("[" + YES + NO + "]|(?<![^\\s])[Rt口](?=\\s*[\\p{IsHan}\\d])");
    private static final Pattern GLUED_BOX = Pattern.compile("口(?=政府|两微|发布|广播|纸质|公开查|政务|便民|入户|社区|精准|情准|其他)");
    private static final Pattern OWN_NAME = Pattern.compile("其[他它][_＿:：\\s(（]*([^_＿)）]+?)[_＿)）\\s]*");
    private static final Pattern SEPARATOR = Pattern.compile("[、，,；;\\n]+|(?<=\\p{IsHan})[ \\u3000]+(?=\\p{IsHan})");

    private static final Channels CHANNELS = Channels.official();

    private ChannelCell() {
    }

    /** The ticked channels, in the order of the cell, each once; standard names where they are meant. */
    static List<String> read(String cell) {
        String text = GLUED_BOX.matcher(cell).replaceAll("□");
        var ticked = new LinkedHashSet<String>();
        Matcher box = BOX.matcher(text);
        if (!box.find()) {
            plain(text).forEach(name -> add(ticked, name));
            return List.copyOf(ticked);
        }
        do {
            int from = box.end();
            boolean yes = YES.contains(box.group()) || "Rt".contains(box.group());
            boolean more = box.find();
            if (yes) {
                add(ticked, text.substring(from, more ? box.start() : text.length()));
            }
            if (!more) {
                return List.copyOf(ticked);
            }
        } while (true);
    }

    private static List<String> plain(String text) {
        String whole = text;
        for (String name : CHANNELS.names()) {
            whole = whole.replace(name.replace('/', '、'), name);
        }
        var names = new ArrayList<String>();
        for (String name : SEPARATOR.split(whole)) {
            names.add(name.replaceFirst("^\\s*\\d+[.．、]", ""));
        }
        return names;
    }

    private static void add(LinkedHashSet<String> ticked, String text) {
        String name = text.replaceAll("\\s", "").replaceAll("[。；;，,、]+$", "");
        Matcher own = OWN_NAME.matcher(name);
        if (own.matches()) {
            name = own.group(1);
        } else {
            name = name.replaceAll("[_＿…]+$", "");
        }
        if (!name.isBlank()) {
            ticked.add(CHANNELS.canonical(name));
        }
    }
}
