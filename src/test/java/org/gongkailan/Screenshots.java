package org.gongkailan;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.gongkailan.assembly.SampleWindow;
import org.gongkailan.text.Messages;

/**
 * Walks through the running program on the sample county and takes a picture of every screen, light and dark, small
 * and large. Needs no display: {@code mvn -Ppictures verify} puts the pictures into target/pictures, to be looked at;
 * those of README and manual are chosen from them by hand.
 */
final class Screenshots {
    private static final long DRAWN = 900;
    private static final int MOST_LOOKS = 20;

    private record Size(int width, int height) {
    }

    /** A named picture and what a person does to have it in view. */
    private record Shot(String name, Way way) {
    }

    private interface Way {
        void go() throws Exception;
    }

    /** Where the refusal for a third party's sake stands among the kinds of letters. */
    private static final int REFUSAL = 17;

    private static final List<Size> SIZES = List.of(new Size(1280, 800), new Size(1920, 1080));

    private final List<Shot> shots = new ArrayList<>();
    private final Path out;
    private final ScreenHand hand;

    private Screenshots(Path out, ScreenHand hand) {
        this.out = out;
        this.hand = hand;
    }

    /** @param args the folder for the pictures; a second word takes the small light ones only, a third those whose names begin with it */
    public static void main(String[] args) throws Exception {
        Path out = Files.createDirectories(Path.of(args[0]));
        Path county = Files.createTempDirectory("gongkailan-pictures");
        var happenings = new SampleHappenings(county);
        var window = new SampleWindow(county.resolve("home"));
        var hand = new ScreenHand(window.open(county.resolve("云溪县.gkl"), happenings::takeEdition));
        Thread.sleep(DRAWN);
        var screenshots = new Screenshots(out, hand);
        screenshots.start();
        screenshots.catalogue(window, happenings);
        screenshots.tabs(window, happenings);
        screenshots.requests();
        screenshots.library();
        screenshots.rest(window, happenings);
        boolean few = args.length > 1;
        if (args.length > 2) {
            screenshots.shots.removeIf(shot -> !shot.name().startsWith(args[2]));
        }
        screenshots.walk(few ? SIZES.subList(0, 1) : SIZES, few ? List.of("light") : List.of("light", "dark"));
        System.exit(0);
    }

    private void walk(List<Size> sizes, List<String> looks) throws Exception {
        for (Size size : sizes) {
            hand.resize(size.width(), size.height());
            for (String look : looks) {
                for (Shot shot : shots) {
                    take(shot.way());
                    Thread.sleep(DRAWN);
                    Path file = out.resolve("%s-%s-%d.png".formatted(shot.name(), look, size.width()));
                    ImageIO.write(settled(), "png", file.toFile());
                    System.out.println(file);
                }
                if (looks.size() > 1) {
                    hand.fire("#colours");
                }
            }
        }
    }

    // What is still being read changes the picture: taken when it has been the same twice.
    private BufferedImage settled() throws Exception {
        BufferedImage last = hand.picture();
        for (int i = 0; i < MOST_LOOKS; i++) {
            Thread.sleep(DRAWN / 3);
            BufferedImage next = hand.picture();
            if (same(last, next)) {
                return next;
            }
            last = next;
        }
        return last;
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return Arrays.equals(one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()),
                other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth()));
    }

    // One picture that fails must not keep the others, nor the toolkit from ending.
    private static void take(Way way) {
        try {
            way.go();
        } catch (Exception failure) {
            failure.printStackTrace();
        }
    }

    private void shot(String name, Way way) {
        shots.add(new Shot(name, way));
    }

    /** Steps back out of what the picture before left open. */
    private void back() throws Exception {
        hand.press(KeyCode.ESCAPE);
        Thread.sleep(DRAWN / 3);
    }

    private void start() {
        shot("desk", () -> {
            back();
            hand.control(KeyCode.DIGIT1);
        });
        shot("search", () -> hand.control(KeyCode.K));
        shot("help", () -> {
            back();
            hand.press(KeyCode.F1);
        });
        shot("restore", () -> {
            back();
            hand.control(KeyCode.K);
            hand.type("#search-text", Messages.of("ui.door.restore"));
            hand.press(KeyCode.ENTER);
        });
    }

    /** The table of the catalogue and what opens over it. */
    private void catalogue(SampleWindow window, SampleHappenings happenings) {
        shot("catalogue", () -> {
            back();
            hand.go("menu-catalogue");
            hand.loaded("catalogue.items");
        });
        shot("catalogue-row", () -> hand.open("catalogue.items", 2));
        shot("catalogue-filters", () -> {
            back();
            hand.find("mzj");
        });
        shot("catalogue-bulk", () -> hand.open("catalogue.items", 0, 1, 2, 3));
        shot("catalogue-export", () -> {
            back();
            hand.find("");
            hand.click("catalogue.action.export");
        });
        shot("catalogue-paste", () -> {
            back();
            hand.clipboard(SampleHappenings.cells());
            hand.mark("catalogue.items", 1, 2);
            hand.control(KeyCode.V);
        });
        shot("import-heads", () -> {
            back();
            window.dialogs.answer(happenings.unknownHeads());
            hand.click("catalogue.action.import");
        });
    }

    private void tabs(SampleWindow window, SampleHappenings happenings) {
        shot("disclosures", () -> {
            back();
            hand.go("tab-catalogue-disclosures");
            hand.fire("#view-list");
        });
        shot("disclosures-form", () -> hand.open("catalogue.disclosures", 0));
        shot("disclosures-month", () -> {
            back();
            hand.fire("#view-month");
        });
        shot("disclosures-quiet", () -> hand.fire("#view-quiet"));
        shot("standard", () -> {
            hand.go("tab-catalogue-standard");
            hand.select("#standard-domains", 4);
        });
        shot("standard-reason", () -> {
            hand.click("catalogue.adopt.tickAll");
            hand.click("catalogue.leftOut.action");
        });
        shot("standard-update", () -> {
            back();
            hand.click("catalogue.update.open");
        });
        shot("standard-edition", () -> {
            back();
            window.dialogs.answer(happenings.nextEdition());
            hand.click("catalogue.standard.edition.import");
        });
        shot("laws", () -> {
            back();
            hand.go("tab-catalogue-laws");
        });
        shot("laws-entry", () -> hand.open("catalogue.laws", 0));
        shot("laws-replace", () -> {
            back();
            hand.click("catalogue.action.replaceLaw");
        });
        shot("editions", () -> {
            back();
            hand.go("tab-catalogue-editions");
        });
        shot("editions-freeze", () -> hand.click("catalogue.editions.freeze"));
        units();
    }

    /** Who has which rows, and the catalogues of several units. */
    private void units() {
        shot("responsible", () -> {
            back();
            hand.go("tab-catalogue-responsible");
        });
        shot("responsible-hand-over", () -> {
            hand.click("catalogue.handOver");
            hand.choose("#hand-over-from", 1);
            hand.type("#hand-over-to", "云溪县民政局");
        });
        shot("levels", () -> {
            back();
            hand.go("tab-catalogue-levels");
            hand.click("catalogue.levels.all");
        });
        shot("levels-row", () -> {
            hand.click("catalogue.levels.onlyDifferent");
            hand.openCell("catalogue-levels", 0, 1);
        });
        shot("coverage", () -> {
            back();
            hand.go("tab-catalogue-coverage");
        });
        shot("coverage-cell", () -> hand.openCell("catalogue-coverage", 4, 1));
    }

    /** The ledger of requests and the page of one. */
    private void requests() {
        shot("requests", () -> {
            back();
            hand.go("menu-requests");
            hand.loaded("requests");
        });
        shot("requests-case", () -> hand.open("requests", 4));
        shot("requests-derivation", () -> hand.fire(".mark.ahead .link"));
        shot("requests-answer", () -> hand.fire("#step-ANSWER"));
        shot("requests-letter", () -> {
            back();
            hand.click("requests.letter.answer");
            Thread.sleep(DRAWN);
            hand.choose("#letter-kind", REFUSAL);
            Thread.sleep(2 * DRAWN);
        });
        shot("requests-letter-rewritten", () -> hand.click("requests.letter.rewrite"));
        shot("requests-new", () -> {
            back();
            back();
            back();
            hand.control(KeyCode.N);
        });
        shot("disputes", () -> {
            back();
            hand.go("tab-requests-disputes");
            hand.loaded("requests.disputes");
        });
        shot("disputes-form", () -> hand.open("requests.disputes", 0));
    }

    /** The documents and what becomes of them. */
    private void library() {
        shot("library", () -> {
            back();
            hand.go("menu-library");
            hand.loaded("library.documents");
        });
        shot("library-document", () -> hand.open("library.documents", 10));
        shot("library-cleanup", () -> {
            back();
            hand.click("library.cleanup");
        });
    }

    /** Every other screen in the order of the menu. */
    private void rest(SampleWindow window, SampleHappenings happenings) {
        shot("report-1", () -> {
            back();
            hand.go("menu-annualreport");
            hand.select("#reports", 0);
            hand.reportTab(0);
        });
        for (int tab = 1; tab < 6; tab++) {
            int index = tab;
            shot("report-" + (tab + 1), () -> hand.reportTab(index));
        }
        shot("report-source", () -> {
            hand.reportTab(1);
            hand.figure("proactive.licences");
        });
        shot("report-check", () -> hand.click("report.sign.check"));
        shot("report-signed", () -> {
            back();
            hand.select("#reports", 1);
            hand.reportTab(0);
        });
        shot("report-versions", () -> hand.click("report.versions"));
        shot("report-summary", () -> {
            back();
            hand.go("tab-annualreport-summary");
        });
        shot("board", () -> hand.go("menu-village-board"));
        shot("board-posting", () -> hand.openCell("village-board", 0, 0));
        shot("board-step", () -> {
            back();
            hand.fire("#wait-HANG");
        });
        shot("board-proof", () -> {
            back();
            hand.click("villageboard.proof.open");
        });
        shot("board-consult", () -> {
            back();
            hand.go("tab-village-board-consult");
            hand.open("village-board.consult", 0);
        });
        shot("board-new", () -> {
            back();
            hand.go("tab-village-board");
            hand.control(KeyCode.N);
            window.dialogs.answer(List.of(happenings.dirtyRoll()));
            hand.click("villageboard.new.pick");
            Thread.sleep(4 * DRAWN);
        });
        shot("board-findings", () -> {
            hand.fire(".posting-sheet .findings-bar");
            Thread.sleep(DRAWN);
            hand.fire(".posting-sheet .finding-cell .link");
        });
        shot("board-days", () -> {
            window.dialogs.answer(0);
            back();
            hand.click("villageboard.posting-days.open");
        });
        shot("board-fonts", () -> {
            back();
            hand.click("villageboard.fonts.open");
        });
        shot("print", () -> {
            back();
            window.print(Path.of("a.pdf"));
            Thread.sleep(4 * DRAWN);
        });
        shot("units", () -> {
            back();
            hand.go("menu-units");
        });
        shot("working-days", () -> hand.go("tab-working-days"));
        shot("working-days-notice", () -> {
            hand.control(KeyCode.N);
            hand.type("#notice-text", SampleHappenings.notice());
        });
    }
}
