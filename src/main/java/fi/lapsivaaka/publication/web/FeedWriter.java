package fi.lapsivaaka.publication.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.publication.Publication;
import fi.lapsivaaka.publication.Publication.Status;
import fi.lapsivaaka.publication.Wording;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes publications as an Atom feed (RFC 4287), what changed last first. A withdrawn one keeps its entry without its title. */
final class FeedWriter {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Wording words;

    FeedWriter(Wording words) {
        this.words = words;
    }

    /**
     * @param base where the service stands
     * @param path of the page that lists the same, without the language
     * @param title of the feed
     */
    byte[] write(List<Publication> publications, String base, String path, String title, Language language) {
        List<Publication> sorted = publications.stream()
                .sorted(Comparator.comparing(Publication::changedAt)
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(Publication::position).reversed()))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String page = base + "/" + language.code() + path;
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", language.code());
            text(xml, "title", title);
            text(xml, "id", page + "/feed.atom");
            text(
                    xml,
                    "updated",
                    sorted.isEmpty() ? date(Instant.EPOCH) : date(sorted.get(0).changedAt()));
            link(xml, "self", page + "/feed.atom", "application/atom+xml");
            link(xml, "alternate", page, "text/html");
            xml.writeStartElement("author");
            text(xml, "name", "Lapsivaaka");
            xml.writeEndElement();
            for (Publication one : sorted) {
                entry(xml, one, base, language);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed could not be written", e);
        }
        return bytes.toByteArray();
    }

    private void entry(XMLStreamWriter xml, Publication one, String base, Language language) throws XMLStreamException {
        String status = one.status().name().toLowerCase(Locale.ROOT);
        String number = words.of(language, "published.number", one.name());
        xml.writeStartElement("entry");
        text(xml, "id", "urn:uuid:" + one.id());
        text(xml, "title", one.status() == Status.WITHDRAWN || one.title().isBlank() ? number : one.title());
        text(xml, "published", date(one.publishedAt()));
        text(xml, "updated", date(one.changedAt()));
        link(xml, "alternate", base + "/" + language.code() + one.path(), "text/html");
        xml.writeStartElement("author");
        text(xml, "name", one.organisation().in(language));
        xml.writeEndElement();
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", status);
        xml.writeAttribute("label", words.of(language, "published.status." + status));
        text(
                xml,
                "summary",
                one.organisation().in(language) + ". " + number + ", " + words.day(one.publishedAt()) + ". "
                        + words.of(language, "published.status." + status) + "."
                        + (one.practice() ? " " + words.of(language, "label.practice.what") + "." : ""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the few characters that XML 1.0 cannot hold. */
    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> point == '\t'
                        || point == '\n'
                        || (point >= 0x20 && point <= 0xd7ff)
                        || (point >= 0xe000 && point <= 0xfffd)
                        || point >= 0x1_0000)
                .forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
