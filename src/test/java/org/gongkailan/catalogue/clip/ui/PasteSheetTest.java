package org.gongkailan.catalogue.clip.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.gongkailan.catalogue.Domain;
import org.gongkailan.catalogue.Samples;
import org.gongkailan.catalogue.desk.CatalogueDesk;
import org.gongkailan.officefile.ClipboardTable;
import org.gongkailan.typeset.TestFonts;
import org.gongkailan.ui.ClippedText;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FxTest;
import org.gongkailan.ui.TestDesk;
import org.gongkailan.ui.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pasted block as an officer looks at it; pictures of it lie in target/screens. */
class PasteSheetTest {
    private static final String BLOCK = "一级事项\t二级事项\t公开主体\t公开内容（要素）\r\n"
            + "综合业务\t监督检查\t青石镇人民政府\t\"甲\n乙\"\r\n综合业务\t新的事项\t青石镇人民政府\t甲\r\n";

    @TempDir
    Path folder;
    private org.gongkailan.catalogue.Desk store;
    private CatalogueDesk catalogue;
    private Desk desk;

    @BeforeEach
    void open() {
        store = new org.gongkailan.catalogue.Desk(folder);
        catalogue = CatalogueDesk.of(store.database, store.journal, store.stores, Clock.systemUTC(),
                TestFonts.PDF);
        desk = TestDesk.in(folder);
        store.catalogue.add("一行", List.of(Samples.item("a", "综合业务", "监督检查")));
    }

    @AfterEach
    void close() {
        store.close();
        FxTest.fx(() -> Application.setUserAgentStylesheet(Theme.USUAL.sheet()));
    }

    @Test
    void onlyTickedCellsAndRowsAreTaken() {
        PasteViewModel model = pasted(BLOCK);
        assertEquals(3, model.lines.size());
        model.ticked.removeIf(line -> !line.head().equals("公开主体"));
        model.take(() -> { });
        var item = store.catalogue.find("a").orElseThrow();
        assertEquals("青石镇人民政府", item.entry().body());
        assertEquals(Samples.item("a", "综合业务", "监督检查").entry().elements(), item.entry().elements());
        assertEquals(1, store.catalogue.list(org.gongkailan.catalogue.ItemQuery.ALL).size());
    }

    @Test
    void aListShowsOnlyItsEntriesThatChange() {
        var was = Samples.item("a", "综合业务", "监督检查").entry().elements();
        String kept = was.getFirst();
        PasteViewModel model = pasted("一级事项\t二级事项\t公开内容（要素）\r\n综合业务\t监督检查\t\"" + kept + "\n新的一项\"\r\n");
        assertEquals("新的一项（其余 1 条不变）", model.lines.getFirst().comes());
        assertEquals(String.join("；", was.subList(1, was.size())), model.lines.getFirst().goes());
    }

    @Test
    void aListThatOnlyLosesEntriesDoesNotLookEmptied() {
        var was = Samples.item("a", "综合业务", "监督检查").entry().elements();
        PasteViewModel model = pasted("一级事项\t二级事项\t公开内容（要素）\r\n综合业务\t监督检查\t" + was.getFirst() + "\r\n");
        assertEquals("其余 1 条不变", model.lines.getFirst().comes());
    }

    @Test
    void nothingIsClippedWhateverTheTypeAndTheColumns() {
        for (Theme theme : List.of(Theme.USUAL, new Theme(true, true), new Theme(false, true))) {
            FxTest.fx(() -> Application.setUserAgentStylesheet(theme.sheet()));
            assertEquals(List.of(), ClippedText.in(scene(BLOCK, "paste-" + (theme.dark() ? "dark" : "light") + theme.large())));
            assertEquals(List.of(), ClippedText.in(scene(BLOCK.replace("公开主体", "谁来公开").replace("公开内容（要素）", "都有哪些内容要公开出来"),
                    "paste-unknown-" + theme.dark() + theme.large())));
        }
    }

    private Scene scene(String block, String picture) {
        Scene scene = FxTest.fx(() -> {
            new PasteSheet(pasted(block), desk).open();
            return new Scene((Parent) desk.sheets().current().get().node(), 1080, 620);
        });
        FxTest.snapshot(scene, Path.of("target", "screens", picture + ".png"));
        return scene;
    }

    private PasteViewModel pasted(String block) {
        var domain = new Domain("05", "社会救助");
        return new PasteViewModel(catalogue, desk, ClipboardTable.of(null, block).orElseThrow(), List.of(), List.of(domain),
                new PasteViewModel.Into(null, domain));
    }
}
