package org.gongkailan.villageboard.posting.ui;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.gongkailan.text.ChineseDate;
import org.gongkailan.text.Messages;
import org.gongkailan.text.Yuan;
import org.gongkailan.ui.Desk;
import org.gongkailan.ui.FileKind;
import org.gongkailan.ui.control.Action;
import org.gongkailan.ui.control.Buttons;
import org.gongkailan.ui.control.Form;
import org.gongkailan.ui.control.Icons;
import org.gongkailan.villageboard.due.Due;
import org.gongkailan.villageboard.due.Light;
import org.gongkailan.villageboard.posting.Life;
import org.gongkailan.villageboard.posting.Posting;
import org.gongkailan.villageboard.posting.PostingState;
import org.kordamp.ikonli.feather.Feather;

/** What the side form tells about a cell of the board: what is due, the chosen posting from step to step, the earlier ones. */
public final class PostingDetails {
    private static final double PICTURE = 170;
    private final DetailsViewModel model;
    private final Desk desk;

    public PostingDetails(DetailsViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
    }

    /** The content for the cell that is open. */
    public Node of(DetailsViewModel.Opened opened) {
        var box = new VBox(12);
        box.getStyleClass().add("posting-details");
        Posting posting = model.chosen.get();
        if (posting != null) {
            box.getChildren().add(told(posting));
            if (posting.life().slip() != null) {
                box.getChildren().addAll(objections(posting), pictures(posting));
            }
        }
        due(opened, box);
        if (opened.postings().size() > 1) {
            box.getChildren().add(others(opened));
        }
        return box;
    }

    private void due(DetailsViewModel.Opened opened, VBox box) {
        var form = new Form().section(Messages.of("villageboard.details.duty"));
        shown(form, Messages.of("villageboard.details.rhythm"), opened.kind().ground().timeLimit().isEmpty()
                ? Messages.of("villageboard.due.at-once") : opened.kind().ground().timeLimit());
        var exemption = opened.cell().exemption();
        if (exemption != null) {
            shown(form, Messages.of("villageboard.details.exempt"), Messages.of(exemption.village() == null
                    ? "villageboard.details.exempt.everywhere" : "villageboard.details.exempt.here", exemption.reason()));
            form.add("", Buttons.of(Action.of(Messages.of("villageboard.details.exempt.back"), () -> model.exemptNoMore(exemption))),
                    field -> { });
        } else if (opened.cell().due() != null) {
            shown(form, Messages.of("villageboard.details.due"), words(opened.cell().due()));
            var everywhere = new CheckBox(Messages.of("villageboard.details.exempt.all"));
            everywhere.selectedProperty().bindBidirectional(model.everywhere);
            var button = Buttons.of(Action.of(Messages.of("villageboard.details.exempt.do"), model::exempt)
                    .possibleWhen(model.reason.isNotEmpty(), Messages.of("villageboard.details.exempt.obstacle")));
            form.text(Messages.of("villageboard.details.exempt.ask"), model.reason,
                    field -> field.id("exempt-reason").prompt(Messages.of("villageboard.details.exempt.prompt")).message(model.problem(model.reason)));
            form.add("", line(everywhere, button), field -> { });
        }
        box.getChildren().add(form.node());
    }

    private static String words(Due due) {
        return due.span() == null ? Messages.of("villageboard.details.due.standing")
                : Messages.of(due.light() == Light.OVERDUE ? "villageboard.details.due.missed" : "villageboard.details.due.until",
                        due.span().label(), ChineseDate.full(due.limit()));
    }

    private Node told(Posting posting) {
        var life = posting.life();
        var form = new Form().section(posting.title());
        shown(form, Messages.of("villageboard.details.state"), posting.state(model.today()).label());
        if (posting.content().rows() > 0) {
            shown(form, Messages.of("villageboard.details.content"), Messages.of("villageboard.details.rows",
                    posting.content().rows(), Yuan.plain(posting.content().total())));
        }
        if (posting.hanging() != null) {
            shown(form, Messages.of("villageboard.details.period"), posting.hanging().last() == null
                    ? Messages.of("villageboard.details.until-replaced") : Messages.of("villageboard.details.from-to",
                    ChineseDate.full(posting.hanging().from()), ChineseDate.full(posting.hanging().last())));
        }
        if (life.check() != null) {
            shown(form, Messages.of("villageboard.details.checked"), join(ChineseDate.full(life.check().day()), life.check().person()));
        }
        if (life.slip() != null) {
            shown(form, Messages.of("villageboard.details.hung"), join(ChineseDate.full(life.slip().day()), life.slip().place(), life.slip().person()));
            shown(form, Messages.of("villageboard.details.down-after"), life.slip().last() == null
                    ? Messages.of("villageboard.details.until-replaced") : ChineseDate.full(life.slip().last()));
            shown(form, Messages.of("villageboard.details.disclosed"), Messages.of(life.disclosure() == null
                    ? "villageboard.details.disclosed.no" : "villageboard.details.disclosed.yes"));
        }
        if (life.removal() != null) {
            shown(form, Messages.of("villageboard.details.removed"), join(ChineseDate.full(life.removal().day()),
                    life.removal().person(), life.removal().reason()));
        }
        if (posting.archivedOn() != null) {
            shown(form, Messages.of("villageboard.details.archived"), life.retention() == null ? ChineseDate.full(posting.archivedOn())
                    : Messages.of("villageboard.details.archived-for", ChineseDate.full(posting.archivedOn()), StepSheet.years(life.retention())));
        }
        if (posting.paper() != null) {
            shown(form, Messages.of("villageboard.details.file"), Messages.of("villageboard.details.file-of",
                    posting.paper().fileName(), posting.paper().pages()));
            shown(form, Messages.of("villageboard.details.digest"), posting.paper().digest().substring(0, 16) + "…");
            form.shown(Messages.of("villageboard.details.kept"), model.whole);
        }
        return form.node();
    }

    private Node objections(Posting posting) {
        var form = new Form().section(Messages.of("villageboard.details.objections"));
        if (posting.archivedOn() == null) {
            form.date(Messages.of("villageboard.details.day"), model.day, field -> { });
        }
        var first = posting.life().objections().stream().filter(Life.Objection::open).findFirst().orElse(null);
        for (Life.Objection objection : posting.life().objections()) {
            shown(form, objection.day().toString(), objection.open() ? objection.matter() : Messages.of("villageboard.details.settled",
                    objection.matter(), objection.handled().day(), objection.handled().result()));
            // One after the other: a result belongs to the objection over it.
            if (objection == first) {
                form.text(Messages.of("villageboard.details.result"), model.result,
                        field -> field.id("objection-result").message(model.problem(model.result)));
                form.add("", Buttons.of(Action.of(Messages.of("villageboard.details.settle"), () -> model.settle(objection))
                        .possibleWhen(model.result.isNotEmpty(), Messages.of("villageboard.details.settle.obstacle"))), field -> { });
            }
        }
        if (posting.archivedOn() == null) {
            form.text(Messages.of("villageboard.details.matter"), model.matter,
                    field -> field.id("objection-matter").hint(Messages.of("villageboard.details.matter.hint")).message(model.problem(model.matter)));
            form.add("", Buttons.of(Action.of(Messages.of("villageboard.details.object"), model::object)
                    .possibleWhen(model.matter.isNotEmpty(), Messages.of("villageboard.details.object.obstacle"))), field -> { });
        }
        return form.node();
    }

    private Node pictures(Posting posting) {
        var flow = new FlowPane(8, 8);
        posting.life().photos().forEach(photo -> model.bytes(photo).ifPresent(bytes -> flow.getChildren().add(picture(photo, bytes))));
        var add = Buttons.of(Action.of(Messages.of("villageboard.details.picture.add"), Feather.IMAGE, () -> desk.dialogs()
                .pickFile(Messages.of("villageboard.details.picture.add"),
                        FileKind.of(Messages.of("villageboard.details.picture.kind"), "*.jpg", "*.jpeg", "*.png")).ifPresent(model::picture)));
        var form = new Form().section(Messages.of("villageboard.details.pictures"));
        form.add("", new VBox(8, flow, add), field -> field.hint(Messages.of("villageboard.details.picture.hint")));
        return form.node();
    }

    private Node picture(Life.Photo photo, byte[] bytes) {
        var view = new ImageView(new Image(new ByteArrayInputStream(bytes), PICTURE, 0, true, true));
        view.setAccessibleText(Messages.of("villageboard.details.picture.of", photo.added()));
        var under = new HBox(4, new Label(photo.added().toString()), Icons.button(Feather.TRASH_2,
                Messages.of("villageboard.details.picture.remove"), () -> model.removePicture(photo)));
        under.setAlignment(Pos.CENTER_LEFT);
        return new VBox(4, view, under);
    }

    private Node others(DetailsViewModel.Opened opened) {
        var form = new Form().section(Messages.of("villageboard.details.others"));
        opened.postings().stream().filter(posting -> !posting.equals(model.chosen.get())).forEach(posting -> form.add(
                posting.hanging() == null ? PostingState.DRAFT.label() : posting.hanging().from().toString(), other(posting), field -> { }));
        return form.node();
    }

    private Node other(Posting posting) {
        var link = new Hyperlink(Messages.of("villageboard.details.other", posting.title(), posting.state(model.today()).label()));
        link.setOnAction(event -> model.choose(posting));
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setWrapText(true);
        return link;
    }

    private static Node line(Node... nodes) {
        var line = new HBox(8, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String join(String... words) {
        return String.join(" · ", Stream.of(words).filter(word -> !word.isEmpty()).toList());
    }

    private static void shown(Form form, String label, String words) {
        form.shown(label, new SimpleStringProperty(words));
    }
}
