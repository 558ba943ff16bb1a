package org.gongkailan.typeset;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.gongkailan.paper.Paper;

/** What makes a PDF an archival one (PDF/A-2u, ISO 19005-2): metadata, colours, language, a fixed identity. */
final class Archival {
    private static final String PROGRAM = "Gongkailan";
    private static final String SRGB = "sRGB IEC61966-2.1";

    private Archival() {
    }

    static void describe(PDDocument document, Paper paper) {
        Calendar date = GregorianCalendar.from(paper.date().atStartOfDay(ZoneOffset.ofHours(8)));
        document.setVersion(1.7f);
        document.setDocumentId(paper.date().toEpochDay());
        document.getDocumentCatalog().setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        inform(document.getDocumentInformation(), paper, date);
        try {
            document.getDocumentCatalog().setMetadata(metadata(document, paper));
            document.getDocumentCatalog().addOutputIntent(colors(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void inform(PDDocumentInformation information, Paper paper, Calendar date) {
        information.setTitle(paper.title());
        if (XmpPacket.hasAuthor(paper)) {
            information.setAuthor(paper.author());
        }
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(date);
        information.setModificationDate(date);
    }

    private static PDMetadata metadata(PDDocument document, Paper paper) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(new XmpPacket(paper, PROGRAM).bytes());
        return metadata;
    }

    private static PDOutputIntent colors(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(SRGB);
        intent.setOutputCondition(SRGB);
        intent.setOutputConditionIdentifier(SRGB);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
