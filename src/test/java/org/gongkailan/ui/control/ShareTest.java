package org.gongkailan.ui.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareTest {
    private final Share empty = new Share(40, 40, 40, 40, 1);
    private final Share words = new Share(60, 100, 100, 300, 100);
    private final Share state = Share.fixed(100);

    @Test
    void whereItIsTooNarrowEveryColumnGivesOfWhatItHasOverItsLeast() {
        var other = new Share(100, 220, 220, 220, 200);
        assertArrayEquals(new double[] {80, 160, 100}, Share.out(List.of(words, other, state), 340), 0.01);
        assertArrayEquals(new double[] {60, 100, 100}, Share.out(List.of(words, other, state), 260), 0.01);
    }

    @Test
    void wordsAllOfOneLengthStayWholeAsLongAsOthersAreLongInFewRows() {
        var kinds = new Share(60, 116, 116, 116, 120);
        var names = new Share(100, 200, 300, 400, 200);
        assertArrayEquals(new double[] {116, 234}, Share.out(List.of(kinds, names), 350), 0.01);
        assertArrayEquals(new double[] {116, 200}, Share.out(List.of(kinds, names), 316), 0.01);
        assertArrayEquals(new double[] {60, 100}, Share.out(List.of(kinds, names), 160), 0.01);
    }

    @Test
    void whatIsLeftGoesFirstToWhereWordsAreCutAndNotToAnEmptyColumn() {
        assertArrayEquals(new double[] {40, 260, 100}, Share.out(List.of(empty, words, state), 400), 0.01);
    }

    @Test
    void whatNobodyNeedsIsSpreadByWeight() {
        var other = new Share(60, 100, 100, 100, 300);
        assertArrayEquals(new double[] {325, 175, 100}, Share.out(List.of(words, other, state), 600), 0.01);
    }

    @Test
    void theWholeRoomIsSharedAndNobodyHasLessThanTheLeast() {
        var random = new Random(7);
        for (int run = 0; run < 500; run++) {
            var columns = IntStream.range(0, 1 + random.nextInt(8)).mapToObj(i -> {
                double least = 30 + random.nextInt(100);
                double base = least + random.nextInt(200);
                double enough = least + random.nextDouble() * (base - least);
                return new Share(least, enough, base, base + random.nextInt(400), 1 + random.nextInt(300));
            }).toList();
            double room = Share.least(columns) + random.nextInt(2000);
            double[] widths = Share.out(columns, room);
            assertEquals(room, DoubleStream.of(widths).sum(), 2, columns.toString());
            for (int i = 0; i < widths.length; i++) {
                assertEquals(Math.max(widths[i], columns.get(i).least()), widths[i], 0.01, columns.toString());
            }
        }
    }
}
