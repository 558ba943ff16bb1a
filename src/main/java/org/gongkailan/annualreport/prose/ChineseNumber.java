package org.gongkailan.annualreport.prose;

import java.math.BigDecimal;

/** Numbers written in characters: 三百二十一, 十二, 一万二千, 百分之's 十二点五. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {
    }

    /** The value of characters that {@link WrittenNumbers} has matched. */
    static BigDecimal value(String written) {
        int point = written.indexOf('点');
        if (point < 0) {
            return BigDecimal.valueOf(whole(written));
        }
        var decimals = new StringBuilder();
        written.substring(point + 1).chars().forEach(c -> decimals.append(digit((char) c)));
        return new BigDecimal(whole(written.substring(0, point)) + "." + decimals);
    }

    private static long whole(String written) {
        if (written.chars().allMatch(c -> digit((char) c) >= 0)) {
            return written.chars().mapToLong(c -> digit((char) c)).reduce(0, (sum, digit) -> sum * 10 + digit);
        }
        long sum = 0;
        long part = 0;
        long digit = 0;
        for (char c : written.toCharArray()) {
            long power = power(c);
            if (power == 0) {
                digit = digit(c);
            } else if (power >= 10_000) {
                sum = (sum + part + digit) * power;
                part = 0;
                digit = 0;
            } else {
                part += Math.max(1, digit) * power;
                digit = 0;
            }
        }
        return sum + part + digit;
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }

    private static long power(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            case '万' -> 10_000;
            case '亿' -> 100_000_000;
            default -> 0;
        };
    }
}
