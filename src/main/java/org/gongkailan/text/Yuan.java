package org.gongkailan.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How amounts of money in yuan are written on paper. */
public final class Yuan {
    private static final int LARGEST_DIGITS = 14;

    private Yuan() {
    }

    /** Two decimals, no thousands separators, as rolls and notices print them: 742876.91. */
    public static String plain(BigDecimal yuan) {
        return yuan.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /**
     * In the numerals of financial papers (大写): 742876.91 is 柒拾肆万贰仟捌佰柒拾陆元玖角壹分.
     *
     * @throws IllegalArgumentException from 10^12 yuan on
     */
    public static String inWords(BigDecimal yuan) {
        String fen = yuan.abs().setScale(2, RoundingMode.HALF_UP).unscaledValue().toString();
        if (fen.length() > LARGEST_DIGITS) {
            throw new IllegalArgumentException("too large to be spelled: " + yuan);
        }
        fen = "0".repeat(Math.max(0, 3 - fen.length())) + fen;
        String whole = fen.substring(0, fen.length() - 2);
        int tenths = fen.charAt(fen.length() - 2) - '0';
        int hundredths = fen.charAt(fen.length() - 1) - '0';
        String sign = yuan.signum() < 0 ? Messages.of("text.money.minus") : "";
        return sign + whole(whole, tenths + hundredths > 0) + fraction(!whole.equals("0"), tenths, hundredths);
    }

    private static String whole(String digits, boolean hasFraction) {
        if (digits.equals("0")) {
            return hasFraction ? "" : digit(0) + Messages.of("text.money.yuan");
        }
        var words = new StringBuilder();
        boolean zero = false;
        boolean groupFilled = false;
        for (int i = 0; i < digits.length(); i++) {
            int place = digits.length() - 1 - i;
            int value = digits.charAt(i) - '0';
            if (value == 0) {
                zero = true;
            } else {
                words.append(zero && !words.isEmpty() ? digit(0) : "").append(digit(value)).append(unit(place % 4));
                zero = false;
                groupFilled = true;
            }
            if (place % 4 == 0 && place > 0 && groupFilled) {
                words.append(Messages.of("text.money.groups").charAt(place / 4 - 1));
                groupFilled = false;
            }
        }
        return words + Messages.of("text.money.yuan");
    }

    private static String fraction(boolean afterYuan, int tenths, int hundredths) {
        if (tenths == 0 && hundredths == 0) {
            return Messages.of("text.money.whole");
        }
        String jiao = tenths > 0 ? digit(tenths) + Messages.of("text.money.jiao") : afterYuan ? digit(0) : "";
        return hundredths == 0 ? jiao : jiao + digit(hundredths) + Messages.of("text.money.fen");
    }

    private static String digit(int value) {
        return String.valueOf(Messages.of("text.money.digits").charAt(value));
    }

    private static String unit(int place) {
        return place == 0 ? "" : String.valueOf(Messages.of("text.money.units").charAt(place - 1));
    }
}
