package dev.autogen.cli.project;

import dev.autogen.AutogenException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads an XML file without asking any network for its schema. */
final class XmlFile {

    private XmlFile() {}

    static Element root(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return builder().parse(content).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AutogenException("settings not readable: " + file + ": " + e.getMessage(), "correct the file", e);
        }
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // hibernate.cfg.xml names a DTD; nothing of it is needed.
        builder.setEntityResolver((publicId, systemId) -> new InputSource(InputStream.nullInputStream()));
        builder.setErrorHandler(null);
        return builder;
    }

    /** Returns the elements of a name anywhere below one. */
    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            Node node = found.item(i);
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Returns the texts of the elements of a name directly below one. */
    static Stream<String> children(Element parent, String name) {
        return elements(parent, name).stream()
                .filter(element -> element.getParentNode() == parent)
                .map(element -> element.getTextContent().strip());
    }

    static List<String> texts(Element parent, String name) {
        return elements(parent, name).stream()
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
