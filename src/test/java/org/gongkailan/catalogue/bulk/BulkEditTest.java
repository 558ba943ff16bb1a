package org.gongkailan.catalogue.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gongkailan.catalogue.CatalogueItem;
import org.gongkailan.catalogue.Column;
import org.gongkailan.catalogue.Entry;
import org.gongkailan.catalogue.Samples;
import org.junit.jupiter.api.Test;

class BulkEditTest {
    private final Entry guide = Samples.guide();

    @Test
    void onlyRowsThatWouldChangeAreChanged() {
        var items = List.of(Samples.item("a", guide), Samples.item("b", guide.withBody("青石镇人民政府")));
        var edit = new BulkEdit(List.of(new Amendment.Set(Column.BODY, Entry.BLANK.withBody("青石镇人民政府"))));
        assertEquals(List.of("a"), edit.changed(items).stream().map(CatalogueItem::id).toList());
        assertEquals("青石镇人民政府", edit.changed(items).getFirst().entry().body());
        assertEquals(List.of(), new BulkEdit(List.of()).changed(items));
    }

    @Test
    void linesAreAddedOnceTakenOutOrReplaced() {
        assertEquals(List.of("办理条件", "申请材料", "办理时间、地点", "联系方式"),
                lines(Amendment.Mode.ADD, "申请材料", "联系方式").elements());
        assertEquals(List.of("办理条件", "办理时间、地点"), lines(Amendment.Mode.REMOVE, "申请材料").elements());
        assertEquals(List.of("联系方式"), lines(Amendment.Mode.REPLACE, "联系方式").elements());
    }

    @Test
    void aChannelIsAddedInTheOrderOfTheTable() {
        var added = new Amendment.Lines(Column.CHANNELS, Amendment.Mode.ADD, List.of("政府公报")).apply(guide);
        assertEquals(List.of("政府网站", "政府公报", "公开查阅点"), added.publication().channels());
    }

    @Test
    void aTickChangesNoOtherTick() {
        var entry = new Amendment.SetTick(Amendment.Tick.VILLAGE, true).apply(guide);
        assertEquals("县级、乡级、村级", Column.LEVELS.text(entry));
        assertEquals(guide, new Amendment.SetTick(Amendment.Tick.VILLAGE, false).apply(entry));
        assertEquals("主动", Column.METHOD.text(entry));
    }

    @Test
    void textIsReplacedEverywhereOrInOneColumn() {
        var entry = guide.withExtra(Map.of("责任科室", "民政局办公室"));
        var everywhere = new Amendment.Replace("民政局", "社会工作部", null).apply(entry);
        assertEquals("云溪县社会工作部", everywhere.body());
        assertEquals("社会工作部办公室", everywhere.extra().get("责任科室"));
        var bodies = new Amendment.Replace("民政局", "社会工作部", Column.BODY).apply(entry);
        assertEquals("民政局办公室", bodies.extra().get("责任科室"));
    }

    @Test
    void aReplacedLimitIsCountedAnew() {
        var entry = new Amendment.Replace("10个", "20个", Column.TIME_LIMIT).apply(guide);
        assertEquals(20, entry.timeLimit().value());
    }

    @Test
    void aColumnIsFilledDownFromTheFirstRow() {
        var first = guide.withBody("云溪县教育局");
        assertEquals("云溪县教育局", new Amendment.Set(Column.BODY, first).apply(guide).body());
        assertEquals(guide.elements(), new Amendment.Set(Column.BODY, first).apply(guide).elements());
    }

    private Entry lines(Amendment.Mode mode, String... lines) {
        return new Amendment.Lines(Column.ELEMENTS, mode, List.of(lines)).apply(guide);
    }
}
