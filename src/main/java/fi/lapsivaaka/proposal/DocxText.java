package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.DraftRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads the paragraphs, lists and tables of a Word document; a row of a table becomes a line. */
final class DocxText {

    private static final int DEEPEST = 10;

    private final Deadline deadline;
    private final Collected text = new Collected();

    DocxText(Deadline deadline) {
        this.deadline = deadline;
    }

    String read(byte[] content) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
            readBody(document, 0);
        } catch (EncryptedDocumentException e) {
            throw new DraftRefused(Reason.ENCRYPTED, e);
        } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IllegalStateException e) {
            throw new DraftRefused(Reason.DAMAGED, e);
        }
        return text.toString();
    }

    private void readBody(IBody body, int depth) {
        for (IBodyElement element : body.getBodyElements()) {
            deadline.check();
            if (element instanceof XWPFParagraph paragraph) {
                readParagraph(paragraph);
            } else if (element instanceof XWPFTable table && depth < DEEPEST) {
                readTable(table, depth);
            } else if (element instanceof XWPFSDT control) {
                text.write(control.getContent().getText() + "\n\n");
            }
        }
    }

    private void readParagraph(XWPFParagraph paragraph) {
        String line = paragraph.getText().strip();
        if (!line.isEmpty()) {
            text.write(paragraph.getNumID() == null ? line + "\n\n" : "• " + line + "\n");
        } else {
            text.write("\n");
        }
    }

    private void readTable(XWPFTable table, int depth) {
        for (XWPFTableRow row : table.getRows()) {
            deadline.check();
            StringBuilder line = new StringBuilder();
            for (XWPFTableCell cell : row.getTableCells()) {
                boolean layout =
                        cell.getTables().size() > 0 || cell.getParagraphs().size() > 3;
                if (layout) {
                    readBody(cell, depth + 1);
                } else {
                    line.append(cell.getText().strip().replace('\n', ' ')).append('\t');
                }
            }
            text.write(line.toString().strip() + "\n");
        }
        text.write("\n");
    }
}
