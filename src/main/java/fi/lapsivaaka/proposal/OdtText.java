package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.DraftRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the paragraphs, lists and tables of an OpenDocument text; a row of a table becomes a line. */
final class OdtText {

    private static final Set<String> SKIPPED = Set.of(
            "tracked-changes",
            "annotation",
            "note",
            "forms",
            "sequence-decls",
            "scripts",
            "font-face-decls",
            "automatic-styles");
    private static final int MOST_BLANKS = 100;

    private final Deadline deadline;
    private final Collected text = new Collected();
    private int cells;
    private int skipping;

    OdtText(Deadline deadline) {
        this.deadline = deadline;
    }

    String read(byte[] content) throws IOException {
        byte[] manifest = ZipContent.entry(content, "META-INF/manifest.xml");
        if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new DraftRefused(Reason.ENCRYPTED);
        }
        byte[] xml = ZipContent.entry(content, "content.xml");
        if (xml.length == 0) {
            throw new DraftRefused(Reason.DAMAGED);
        }
        try {
            readXml(xml);
        } catch (XMLStreamException e) {
            throw new DraftRefused(Reason.DAMAGED, e);
        }
        return text.toString();
    }

    private void readXml(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
        try {
            while (reader.hasNext()) {
                deadline.check();
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(reader);
                    case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> {
                        if (skipping == 0) {
                            text.write(reader.getText().replace('\n', ' '));
                        }
                    }
                    default -> {}
                }
            }
        } finally {
            reader.close();
        }
    }

    private void start(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (skipping > 0 || SKIPPED.contains(name)) {
            skipping++;
            return;
        }
        switch (name) {
            case "s" -> text.write(" ".repeat(blanks(reader)));
            case "tab" -> text.write("\t");
            case "line-break" -> text.write(cells > 0 ? " " : "\n");
            case "list-item" -> text.write("• ");
            case "table-cell" -> cells++;
            default -> {}
        }
    }

    private void end(String name) {
        if (skipping > 0) {
            skipping--;
            return;
        }
        switch (name) {
            case "p", "h" -> text.write(cells > 0 ? " " : "\n\n");
            case "table-cell" -> {
                cells--;
                text.write("\t");
            }
            case "table-row", "table" -> text.write("\n");
            default -> {}
        }
    }

    private static int blanks(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String value = reader.getAttributeValue(i);
            if (reader.getAttributeLocalName(i).equals("c") && value.matches("[0-9]{1,4}")) {
                return Math.min(MOST_BLANKS, Integer.parseInt(value));
            }
        }
        return 1;
    }
}
