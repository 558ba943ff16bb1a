package org.gongkailan.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.gongkailan.finding.Finding;
import org.gongkailan.finding.Place;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Badge;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Columns;
import org.gongkailan.ui.control.EmptyState;
import org.gongkailan.ui.control.FilterBar;
import org.gongkailan.ui.control.FindingsStrip;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.SideForm;
import org.gongkailan.ui.control.Tone;
import org.kordamp.ikonli.feather.Feather;

/** A made-up screen with a table, a filter, a side form and findings. */
final class DemoTable implements Screen {
    private static final List<String> CHANNELS = List.of("政府网站", "政府公报", "两微一端", "发布会/听证会", "广播电视",
        "纸质媒体", "公开查阅点", "政务服务中心", "便民服务站", "入户/现场", "社区/企事业单位/村公示栏", "精准推送", "其他");
    private final BorderPane node = new BorderPane();
    final SideForm side = new SideForm();
    final FindingsStrip strip = new FindingsStrip(finding -> { });
    final SimpleStringProperty name = new SimpleStringProperty("财政补助资金发放");
    final ObservableList<Gallery.Row> rows = FXCollections.observableArrayList();
    int saved;
    int refreshed;

    DemoTable(Desk desk) {
        for (int i = 0; i < 60; i++) {
            rows.add(new Gallery.Row(i / 6 % 2 == 0 ? "义务教育" : "农村危房改造", "第 " + (i + 1) + " 项：补助对象评定结果", i % 4 + 1,
                LocalDate.of(2026, 11, 1).plusDays(i), i % 5 == 0 ? "3 处不同" : "与标准一致"));
        }
        var filter = new FilterBar();
        filter.chips(List.of("全部", "本单位", "有问题"), word -> word);
        filter.count(new SimpleStringProperty("共 60 行")).findWithin(node);
        node.setTop(filter);
        node.setCenter(table(desk));
        node.setRight(side);
        node.setBottom(strip);
        strip.show(List.of(Finding.error("demo", new Place("C7", "第 7 行 · 时限"), "finding.error"),
            Finding.warning("demo", new Place("C9", "第 9 行 · 依据"), "finding.warning")));
    }

    private TableView<Gallery.Row> table(Desk desk) {
        return new Columns<Gallery.Row>("demo", desk.preferences().columns())
            .grouped("domain", "一级事项", 140, Gallery.Row::domain)
            .text("item", "二级事项", 240, Gallery.Row::item)
            .number("basis", "依据", 56, Gallery.Row::basis)
            .date("due", "到期", 104, Gallery.Row::due)
            .badge("state", "状态", 104, row -> new Badge(row.state(), row.state().startsWith("3") ? Tone.SOON : Tone.GOOD))
            .onOpen(row -> edit())
            .menu(Action.of("修改", Feather.EDIT_2, this::edit), Action.of("删除", Feather.TRASH_2, () -> { }))
            .table(rows, new EmptyState(Feather.LIST, "还没有事项"));
    }

    void edit() {
        var form = new Form()
            .section("事项")
            .text("二级事项", name, f -> f.id("name").required())
            .choice("公开时限", new SimpleObjectProperty<>("自信息形成之日起 20 个工作日内"), List.of("自信息形成之日起 20 个工作日内", "即时"), t -> t)
            .date("到期", new SimpleObjectProperty<>(LocalDate.of(2026, 12, 1)), f -> f.id("due"))
            .area("公开内容", new SimpleStringProperty("补助对象、补助标准、发放金额"), 3)
            .list("依据", FXCollections.observableArrayList("《中华人民共和国政府信息公开条例》", "《乡村振兴促进法》"), f -> f.id("basis"))
            .section("渠道")
            .checks("公开渠道", FXCollections.observableSet("政府网站", "其他"), CHANNELS, t -> t);
        side.show("修改事项", form.node(), Buttons.primary(Action.of("保存", () -> saved++).withKeys("Shortcut+S")),
            Buttons.of(Action.of("删除", () -> { })), new Button("取消"));
    }

    @Override
    public ScreenName name() {
        return new ScreenName("catalogue", "事项目录", Feather.LIST);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh() {
        refreshed++;
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("新增", Feather.PLUS, this::edit).withKeys("Shortcut+N"), Action.of("导出", Feather.UPLOAD, () -> { }));
    }

    @Override
    public Optional<Action> primary() {
        return Optional.of(Action.of("导入", Feather.DOWNLOAD, () -> { }));
    }
}
