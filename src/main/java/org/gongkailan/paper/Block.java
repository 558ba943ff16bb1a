package org.gongkailan.paper;

/** One thing that follows another down the page. */
public sealed interface Block permits Paragraph, Table, Gap, PageBreak {
}
