package org.gongkailan.typeset;

import java.nio.charset.StandardCharsets;
import org.gongkailan.paper.Paper;

/**
 * The metadata of a PDF (XMP, ISO 16684-1): the same facts as in its information dictionary, since PDF/A demands that the
 * two agree. Written by hand: xmpbox asks for a transformer for every file, which took longer than the file's pages.
 */
record XmpPacket(Paper paper, String program) {
    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreatorTool>{program}</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>{program}</pdf:Producer>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;
    private static final String AUTHOR = "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>";

    static boolean hasAuthor(Paper paper) {
        return paper.author() != null && !paper.author().isBlank();
    }

    byte[] bytes() {
        String author = hasAuthor(paper) ? AUTHOR.replace("{author}", escaped(paper.author())) : "";
        return PACKET.replace("{program}", program).replace("{date}", paper.date() + "T00:00:00+08:00")
                .replace("{author}", author).replace("{title}", escaped(paper.title())).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
