package org.gongkailan.villageboard.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkailan.villageboard.Village;
import org.gongkailan.villageboard.roll.VillageSpelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No raw identity, account or telephone number ever reaches the disk: not the workspace, its log, its backups, a name. */
class RawValuesTest {
    private static final String ID = "430848195807091870";
    private static final String CARD = "6217871830669976763";
    private static final String PHONE = "13939788657";
    private static final List<String> SECRETS = List.of(ID, CARD, PHONE, ID.substring(4), "195807091870", CARD.substring(3));
    @TempDir
    private Path folder;
    @TempDir
    private Path elsewhere;

    @Test
    void noneIsInTheWorkspaceWhereverTheRollHadIt() throws IOException {
        try (var desk = new BoardDesk(folder)) {
            var model = desk.newPosting();
            model.rolls.read(List.of(roll()));
            model.rolls.accept(List.of(VillageSpelling.of(model.page.villages.getFirst(), new Village("石桥镇", "西湾村"))));
            model.words.text.set("发放点：三组12号");
            model.release("公开地址，见" + ID);
            model.print(Set.copyOf(model.page.villages), folder.resolve("公示"), (result, where) -> assertFalse(result.printed().isEmpty()));
            explain(desk, model);
            assertEquals(List.of(), leaks());
        }
        assertEquals(List.of(), leaks());
    }

    /** A roll with secrets in every cell that is not meant for them. */
    private Path roll() throws IOException {
        String line = "1 %s,石桥镇%s,西湾村 %s,3组%s,江娜（%s）,%s,%s,%s,1.5,%s,32.65,电%s".formatted(PHONE, ID, CARD, PHONE, ID, ID, CARD, PHONE, CARD, PHONE);
        String second = "2,白马镇,后河村,1组,江海," + ID + "," + CARD + "," + PHONE + ",2,98.95,10," + ID;
        return Files.writeString(elsewhere.resolve("江娜" + ID + ".csv"), String.join("\n",
                ID + " 江娜 2026年稻谷补贴发放明细表", "单位：元 电话" + PHONE,
                "序号,乡镇,行政村,村民小组,户主姓名,身份证号码,银行卡号,联系电话,补贴面积,补贴标准,补贴金额,备注", line, second,
                "3,白马镇,后河村,1组,江河,,,,2,98.95," + ID + ",", "制表人：" + PHONE), StandardCharsets.UTF_8);
    }

    /** A head that nobody recognises, explained with a row of data. */
    private void explain(BoardDesk desk, NewPostingViewModel model) throws IOException {
        model.rolls.read(List.of(Files.writeString(elsewhere.resolve("未知.csv"), "甲,乙,丙\n江娜," + ID + "," + PHONE + "\n")));
        var rows = model.rolls.unknown.get().rows();
        desk.notices.heads().remember(desk.kinds.all().getFirst(), rows.get(1), IntStream.range(0, 3)
                .<org.gongkailan.villageboard.roll.RollMapping.Use>mapToObj(i -> null).toList());
    }

    private List<String> leaks() throws IOException {
        var leaks = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                leaks.addAll(leaks(file));
            }
        }
        return leaks;
    }

    private List<String> leaks(Path file) throws IOException {
        var found = new ArrayList<String>();
        byte[] bytes = Files.readAllBytes(file);
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = file.getFileName() + new String(bytes, charset);
            SECRETS.stream().filter(text::contains).forEach(secret -> found.add(folder.relativize(file) + " holds " + secret));
        }
        return found;
    }
}
