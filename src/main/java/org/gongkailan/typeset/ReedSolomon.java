package org.gongkailan.typeset;

/** Error correction over GF(2^8) with the polynomial 0x11D, as QR codes use it (ISO/IEC 18004, annex A). */
final class ReedSolomon {
    private static final int FIELD = 0x11D;

    private ReedSolomon() {
    }

    /** The divisor of a degree: the product of (x - 2^i), highest coefficient left out. */
    static byte[] divisor(int degree) {
        var result = new byte[degree];
        result[degree - 1] = 1;
        int root = 1;
        for (int i = 0; i < degree; i++) {
            for (int j = 0; j < degree; j++) {
                result[j] = (byte) multiply(result[j] & 0xFF, root);
                if (j + 1 < degree) {
                    result[j] ^= result[j + 1];
                }
            }
            root = multiply(root, 2);
        }
        return result;
    }

    /** The correction of a stretch of data. */
    static byte[] remainder(byte[] data, int from, int length, byte[] divisor) {
        var result = new byte[divisor.length];
        for (int i = from; i < from + length; i++) {
            int factor = (data[i] ^ result[0]) & 0xFF;
            System.arraycopy(result, 1, result, 0, result.length - 1);
            result[result.length - 1] = 0;
            for (int j = 0; j < result.length; j++) {
                result[j] ^= (byte) multiply(divisor[j] & 0xFF, factor);
            }
        }
        return result;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        for (int i = 7; i >= 0; i--) {
            product = product << 1 ^ (product >>> 7) * FIELD;
            product ^= (b >>> i & 1) * a;
        }
        return product;
    }
}
