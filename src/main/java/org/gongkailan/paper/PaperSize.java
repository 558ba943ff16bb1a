package org.gongkailan.paper;

/** ISO 216 sheets, upright. */
public enum PaperSize {
    A0(841, 1189), A1(594, 841), A2(420, 594), A3(297, 420), A4(210, 297);

    private final int widthMm;
    private final int heightMm;

    PaperSize(int widthMm, int heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    public int widthMm() {
        return widthMm;
    }

    public int heightMm() {
        return heightMm;
    }
}
