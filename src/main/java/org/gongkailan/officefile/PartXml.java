package org.gongkailan.officefile;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkailan.finding.UserProblem;

/**
 * A pass over one XML part, element by element. Names are compared without their namespaces, which differ between
 * transitional and strict files. A document type, which no honest office file has, ends the pass.
 */
final class PartXml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    private final String file;
    private final InputStream in;
    private final XMLStreamReader xml;

    PartXml(ZipParts parts, String part) {
        file = parts.file();
        in = new LongRunGuard(parts.open(part), file);
        try {
            xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next start or end of an element; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UserProblem("file.damaged", file);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** Whether the pass stands on a start; {@link #element} is its name. */
    boolean atStart() {
        return xml.isStartElement();
    }

    String element() {
        return xml.getLocalName();
    }

    /** The text of the element just started, whose end the pass then stands on. */
    String text() {
        try {
            return xml.getElementText();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** Ends the pass where the text of one cell is longer than any cell people write. */
    void limit(int characters) {
        if (characters > GridLimits.LONGEST_TEXT) {
            throw new UserProblem("file.cell-huge", file, GridLimits.LONGEST_TEXT);
        }
    }

    /** An attribute by its local name; null if absent. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole-number attribute; the fallback if absent. */
    int number(String name, int fallback) {
        String value = attribute(name);
        try {
            return value == null ? fallback : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw damaged(e);
        }
    }

    /** A yes-or-no attribute. */
    boolean is(String name) {
        String value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    private UserProblem damaged(Exception e) {
        // A guard of the stream speaks for itself even where the parser has wrapped it.
        return e.getCause() instanceof UserProblem known ? known : new UserProblem(e, "file.damaged", file);
    }

    @Override
    public void close() {
        try {
            xml.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw damaged(e);
        }
    }
}
