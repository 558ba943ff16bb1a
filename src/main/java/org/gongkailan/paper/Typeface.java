package org.gongkailan.paper;

/** The four classical faces of Chinese official documents. Which font draws them is the writer's business. */
public enum Typeface {
    /** 宋体: running text of tables, and 小标宋 (bold) for titles. */
    SONG,
    /** 黑体: first-level headings. */
    HEI,
    /** 楷体: second-level headings. */
    KAI,
    /** 仿宋: body text of official documents (GB/T 9704). */
    FANGSONG
}
