package org.gongkailan.requests.fee;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.gongkailan.requests.Fee;
import org.gongkailan.text.Messages;

/** How a fee comes about, in words. */
public final class FeeWords {
    private FeeWords() {
    }

    /** What the tariff asks for by a basis: 前30页免费，31至100页每页10元… */
    public static String tariff(Fee.Basis basis) {
        Tariff.Bands bands = bands(basis);
        var words = new ArrayList<String>();
        int from = 1;
        for (Tariff.Band band : bands.bands()) {
            boolean last = band == bands.bands().getLast() && bands.step() == 0;
            words.add(band(basis, from, last ? null : band.upTo(), band.fen()));
            from = band.upTo() + 1;
        }
        if (bands.step() > 0) {
            words.add(Messages.of("requests.fee.words.steps", from, yuan(bands.stepFen()), bands.step()));
        }
        return String.join(Messages.of("requests.fee.words.and"), words);
    }

    private static String band(Fee.Basis basis, int from, Integer upTo, long fen) {
        String unit = unit(basis);
        if (fen == 0) {
            return Messages.of("requests.fee.words.free", upTo, unit);
        }
        return upTo == null ? Messages.of("requests.fee.words.beyond", from, unit, yuan(fen))
                : Messages.of("requests.fee.words.band", from, upTo, unit, yuan(fen));
    }

    /** How an amount adds up, band by band: 30页免费，70页×10元，20页×20元. */
    public static String sum(Fee fee) {
        Tariff.Bands bands = bands(fee.basis());
        var words = new ArrayList<String>();
        int run = 0;
        for (int number = fee.from(); number < fee.from() + fee.count(); number++) {
            run++;
            boolean ends = number + 1 == fee.from() + fee.count() || bands.price(number + 1) != bands.price(number);
            if (ends) {
                words.add(part(fee.basis(), run, bands.price(number)));
                run = 0;
            }
        }
        return String.join(Messages.of("requests.fee.words.and"), words);
    }

    private static String part(Fee.Basis basis, int count, long fen) {
        return fen == 0 ? Messages.of("requests.fee.words.partFree", count, unit(basis))
                : Messages.of("requests.fee.words.part", count, unit(basis), yuan(fen));
    }

    // The tariff knows whole yuan.
    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }

    private static String unit(Fee.Basis basis) {
        return Messages.of(basis == Fee.Basis.ITEM ? "requests.fee.words.item" : "requests.fee.words.page");
    }

    private static Tariff.Bands bands(Fee.Basis basis) {
        return basis == Fee.Basis.ITEM ? Tariff.inForce().items() : Tariff.inForce().pages();
    }
}
