package org.gongkailan.requests.fee;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gongkailan.requests.Fee;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tariff of 国办函〔2020〕109号第四、五条, from {@code tariff.json}: in bands, each dearer than the one below it, and each
 * item or page priced by the band it lies in (超额累进).
 *
 * @param source   where it was read
 * @param article  what a notice cites
 * @param verified whether the text was read
 * @param reading  how we read what the text leaves open
 * @param items    by the applicant's running number in a calendar month
 * @param pages    by the page of one request
 */
public record Tariff(String source, String article, boolean verified, String reading, Bands items, Bands pages) {
    private static final Tariff IN_FORCE = read();

    public Tariff {
        Objects.requireNonNull(source);
        Objects.requireNonNull(article);
        Objects.requireNonNull(items);
        Objects.requireNonNull(pages);
    }

    /**
     * The bands of one basis.
     *
     * @param bands   each up to a number, at a price
     * @param step    beyond the last band, so many make the next one; 0 where there is none
     * @param stepFen and each is so much dearer
     */
    public record Bands(List<Band> bands, int step, long stepFen) {
        public Bands {
            bands = List.copyOf(bands);
        }

        /** The price of the one with a number, from 1, in fen. */
        public long price(int number) {
            for (Band band : bands) {
                if (number <= band.upTo()) {
                    return band.fen();
                }
            }
            Band last = bands.getLast();
            return last.fen() + stepFen * ((number - last.upTo() - 1) / step + 1);
        }
    }

    /**
     * One band.
     *
     * @param upTo its last number
     * @param fen  the price of each in it
     */
    public record Band(int upTo, long fen) {
    }

    /** The tariff in force. */
    public static Tariff inForce() {
        return IN_FORCE;
    }

    /**
     * 按件计收.
     *
     * @param from  the running number of the first item among the applicant's requests of the calendar month
     * @param count how many items the request holds (一事一申请)
     */
    public Fee byItem(int from, int count) {
        return new Fee(Fee.Basis.ITEM, from, count, IntStream.range(from, from + count).mapToLong(items::price).sum());
    }

    /** 按量计收: pages of one request, not added up over several. */
    public Fee byPage(int count) {
        return new Fee(Fee.Basis.PAGE, 1, count, IntStream.rangeClosed(1, count).mapToLong(pages::price).sum());
    }

    private static Tariff read() {
        try (var in = Tariff.class.getResourceAsStream("tariff.json")) {
            return JsonMapper.shared().readValue(in, Tariff.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
